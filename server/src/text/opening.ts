/** The first `most` words of a text on one line, without emphasis and markers of notes: `We reaffirm the lamps of …`. */
export function opening(text: string, most = 10): string {
  const words = text
    .replace(/(?<=\S)(?:\[\^[^\]]+\]|[⁰¹²³⁴-⁹]+)/g, "")
    .replace(/\s+/g, " ")
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, "")
    .trim()
    .split(" ");
  return words.length > most ? `${words.slice(0, most).join(" ")} …` : words.join(" ");
}
