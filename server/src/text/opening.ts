/** The first `most` words of a text on one line, without emphasis and markers of notes: `We reaffirm the lamps of …`. */
export function opening(text: string, most = 10): string {
  const begun = text.trimStart();
  const words = begun
    .slice(0, most * fewWords)
    .replace(/(?<=\S)(?:\[\^[^\]]+\]|[⁰¹²³⁴-⁹]+)/g, "")
    .replace(/\s+/g, " ")
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, "")
    .trim()
    .split(" ");
  const isCut = begun.length > most * fewWords;
  // The last word of a text that is cut may be cut too.
  const whole = isCut && words.length > 1 ? words.slice(0, -1) : words;
  return whole.length > most || isCut ? `${whole.slice(0, most).join(" ")} …` : whole.join(" ");
}

/** No words in a row are that long on average: what is behind so many letters is not looked at. */
const fewWords = 40;
