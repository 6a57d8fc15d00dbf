import { t } from "@vscode/l10n";
import { memo } from "../../text/memo";
import type { Line } from "./lines";
import type { Report } from "./report";

/**
 * Puts the text of a line behind that of the lines before it. `lines` are all lines, the line among them: they tell how a word
 * is written elsewhere.
 */
export const joinerFor =
  (lines: readonly Line[], report: Report) =>
  (text: string, line: Line): string => {
    const next = line.text;
    const cut = /( ?)([-\u00AD])$/.exec(text.slice(-2));
    if (!cut) return text + (sticks(text, next) ? "" : " ") + next;
    const [end, blank, mark] = cut;
    const stem = text.slice(0, text.length - end.length);
    if (mark === "\u00AD") return whole(stem + next, report);
    const [first, second] = [/[\p{L}\p{N}]+$/u.exec(stem.slice(-60))?.[0], /^[\p{L}\p{N}]+/u.exec(next)?.[0]];
    if (first === undefined || second === undefined || isSuspended(next)) return `${text} ${next}`;
    if (blank !== "" && !isHyphen(first, second, lines)) return `${text} ${next}`;
    if (isOneWord(first, second, lines)) return whole(stem + next, report);
    if (isUnproven(first, second, lines)) tell(`${first}-${second}`, line, lines, report);
    return `${stem}-${next}`;
  };

function tell(word: string, line: Line, lines: readonly Line[], report: Report): void {
  const before = lines[lines.indexOf(line) - 1] ?? line;
  report.doubt(
    t(
      "A line ends inside of “{0}”, which stands nowhere else. The hyphen was kept. Take it out if it is one word.",
      word,
    ),
    before.span,
  );
}

function whole(text: string, report: Report): string {
  report.add("hyphens");
  return text;
}

/** `and/` with `or` behind it, and years such as `2016–` with `2030`. */
const sticks = (text: string, next: string): boolean =>
  (/[\p{L}\d]\/$/u.test(text.slice(-3)) && /^[\p{L}\d]/u.test(next)) ||
  (/\d–$/.test(text.slice(-2)) && /^\d/.test(next));

/** `small-` with `and medium-sized` behind it. */
const isSuspended = (next: string): boolean => /^(?:and|or|to|und|et|y) /.test(next);

/** A blank before the hyphen makes it a dash, unless the text is one of those that put blanks there by mistake. */
const isHyphen = (first: string, second: string, lines: readonly Line[]): boolean =>
  countOf(`${first}-${second}`, lines) > 0 || wordsOf(lines).has(strayBlank);

/**
 * Whether the word is written without a hyphen elsewhere, and more often than with one, or what is behind its hyphen is only
 * the end of a word. In doubt it keeps its hyphen.
 */
function isOneWord(first: string, second: string, lines: readonly Line[]): boolean {
  const [joined, compound] = [countOf(first + second, lines), countOf(`${first}-${second}`, lines)];
  // The end of the word itself is counted once, as it begins a line.
  if (joined === 0 && compound === 0) return wordEnd.test(second) && countOf(second, lines) <= 1;
  return joined > compound;
}

/**
 * Whether nothing tells that a kept hyphen belongs to the word: neither the same word elsewhere nor its first part, as a word of
 * its own there or as one that stands before hyphens. Capitals and digits are no parts of one word.
 */
const isUnproven = (first: string, second: string, lines: readonly Line[]): boolean =>
  countOf(`${first}-${second}`, lines) === 0 &&
  countOf(first, lines) <= 1 &&
  !beforeHyphen.test(first) &&
  /^\p{Ll}+$/u.test(first.slice(1) + second);

/** What begins words that are written with a hyphen, and no word that a line end cuts. */
const beforeHyphen =
  /^(?:non|self|well|long|short|high|low|half|full|large|small|cross|ill|ever|first|second|third|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/i;

/** `confer-ence`, `instru-ments`: the end of a word and no word of its own, whatever stands before it. */
const wordEnd = new RegExp(
  `^(?!(?:nation|cit(?:y|ies)$|[srw]i[sz]|[bkrstw]ings?$|things?$|stor|dance|chance|fence|hence|station|vision|motion|notion|mental))[b-df-hj-np-tv-z]{0,2}(?:${[
    "(?:[aeiou]?[st])?ion(?:s|al|ally)?",
    "(?:ern)?ments?|mentally",
    "[ae]n(?:ce|ces|cy|cies)",
    "(?:[ai]bil)?it(?:y|ies)",
    "i[sz](?:e|es|ed|ing|ation|m|ms)|ists?",
    "[ai]tive(?:s|ly)?|ive(?:s|ly)",
    "(?:ic|i)al(?:ly)?|ously|fully",
    "tur(?:e|es|al)|tor(?:y|ies)",
    "ness|doms?|ings?|erence|eral(?:ly)?|[ai]bly",
  ].join("|")})$`,
);

const countOf = (word: string, lines: readonly Line[]): number => wordsOf(lines).get(word.toLowerCase()) ?? 0;

/** Stands for `well -being`, a fault of some PDF files. */
const strayBlank = " -";

/** How often each word occurs within a line, and each pair of words with a hyphen between. */
const wordsOf = memo((lines: readonly Line[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { text } of lines) {
    for (const [compound] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?: ?-[\p{L}\p{N}]+)*/gu)) {
      const parts = compound.split(/ ?-/);
      if (compound.includes(" -")) add(strayBlank);
      if (parts.length === 1) add(compound);
      for (let index = 1; index < parts.length; index++) add(`${parts[index - 1] ?? ""}-${parts[index] ?? ""}`);
    }
  }
  return counts;
});
