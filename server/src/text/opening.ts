/** The first `most` words of a text on one line, without emphasis and markers of notes: `We reaffirm the lamps of …`. */
export function opening(text: string, most = 10): string {
  const { words, isCut } = firstWords(text.trim(), most + marks);
  const clean = words.map(withoutMarks).filter((word) => word !== "");
  return isCut || clean.length > most ? `${clean.slice(0, most).join(" ")} …` : clean.join(" ");
}

function withoutMarks(word: string): string {
  if (!mark.test(word)) return word;
  return word.replace(/(?<=\S)(?:\[\^[^\]]+\]|[⁰¹²³⁴-⁹]+)/g, "").replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, "");
}

const mark = /[*_⁰¹²³⁴-⁹]|\[\^/;

/** So many words of a text, which begins with one, and whether there are more. */
function firstWords(text: string, most: number): { readonly words: string[]; readonly isCut: boolean } {
  const limit = most * wordLength;
  const words = text.slice(0, limit).split(/\s+/, most);
  if (words.length === most) return { words, isCut: true };
  // The last word of a text that is cut may be cut too.
  return text.length > limit && words.length > 1
    ? { words: words.slice(0, -1), isCut: true }
    : { words, isCut: text.length > limit };
}

/** Words are not that long on average: no more is looked at. */
const wordLength = 40;

/** Marks that stand by themselves are taken out, and count as words until then. */
const marks = 5;
