import type { Span } from "./span";

/** The word that `offset` touches; empty where it touches none. */
export function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{N}][\p{L}\p{N}’'‑-]*$/u.exec(text.slice(Math.max(0, offset - longestWord), offset));
  const start = offset - (before?.[0].length ?? 0);
  const length = /^[\p{L}\p{N}][\p{L}\p{N}’'‑-]*/u.exec(text.slice(start, start + 2 * longestWord))?.[0].length ?? 0;
  return { start, end: Math.max(offset, start + length) };
}

const longestWord = 100;

/** The part of the sentence at `offset` between commas, semicolons, colons and dashes, without the marks around it. */
export function clauseAt(text: string, offset: number): Span {
  const { start, end } = sentenceAt(text, offset);
  const sentence = text.slice(start, end).replace(/[.?!;:]["”’)\]⁰¹²³⁴-⁹]*$/, "");
  const clause = unitAt(sentence, Math.min(Math.max(0, offset - start), sentence.length), clauseEnd);
  return { start: start + clause.start, end: start + clause.end };
}

const clauseEnd = /[,;:]["”’⁰¹²³⁴-⁹]*(?=\s)|\s[–—](?=\s)/g;

/** The sentence at `offset`, with its full stop and the markers behind it. A stop behind `para.` or `No.` ends none. */
export function sentenceAt(text: string, offset: number): Span {
  const { start, end } = unitAt(text, offset, sentenceEnd);
  const mark = /^[.?!]["”’)\]⁰¹²³⁴-⁹]*/.exec(text.slice(end, end + 20))?.[0] ?? "";
  return { start, end: end + mark.length };
}

const sentenceEnd =
  /(?<!\b(?:No|Nos|vol|vols|para|paras|art|arts|chap|sect|pp?|Mr|Ms|Mrs|Dr|St|Ibid|cf|e\.g|i\.e|[A-Z]))[.?!]["”’)\]⁰¹²³⁴-⁹]*(?=\s+["“‘([]*[\p{Lu}\p{N}])|[\r\n]\s*[\r\n]/gu;

/** The piece of `text` around `offset` between two ends, without the blanks around it and the marks that end it. */
function unitAt(text: string, offset: number, ends: RegExp): Span {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(ends)) {
    if (match.index + match[0].length > offset) {
      end = match.index;
      break;
    }
    start = match.index + match[0].length;
  }
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
