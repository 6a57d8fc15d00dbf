import { fromSuperscript } from "../text/numerals";

/**
 * What the grammar asks about characters. Peggy tests classes and look-ahead one character at a time; these loops over a
 * table make a whole draft parse five times faster. They decide where a run of plain text ends, never what follows it.
 */

/** What a character can do; one may do several things. */
const STOPS = 1;
const DASH = 2;
const LETTER = 4;
const CAPITAL = 8;
/** Letters, figures, and the marks that may stand inside an e-mail address or a symbol. */
const IN_WORD = 16;

const table = new Uint8Array(0x10000);
const mark = (characters: Iterable<number>, does: number) => {
  for (const code of characters) table[code] = (table[code] ?? 0) | does;
};
const codes = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
const range = (first: number, end: number) => Array.from({ length: end - first }, (_, at) => first + at);
mark(codes('[]()“”«»"⁰¹²³⁴⁵⁶⁷⁸⁹'), STOPS);
mark(codes("-–"), DASH);
mark(range(65, 91), LETTER | CAPITAL | IN_WORD);
mark(range(97, 123), LETTER | IN_WORD);
mark([...codes("0123456789_.+"), ...range(0xc0, 0x250)], IN_WORD);

/** Nothing behind the end: to ask the table for NaN costs ten times what a figure does. */
const does = (text: string, at: number): number => (at < text.length ? (table[text.charCodeAt(at)] ?? 0) : 0);

/**
 * How the words that begin a reference, a citation or an address begin: three letters, and the characters that may be the
 * fourth. With three letters alone, `particular` and `resources` would each be tried as half a dozen forms.
 */
const openings = Array<string>(1 << 15).fill("");
for (const [three, fourth] of Object.entries({
  par: "a",
  sub: "p-",
  art: "is.",
  res: "o. \t\u00A0\u2002\u2003\u2009\u202F",
  dec: "i.",
  vol: "s.",
  ope: "r",
  pre: "ac",
  ibi: "d",
  www: ".",
  htt: "p",
  mai: "l",
}))
  openings[threeLetters(three, 0)] = fourth;

/** Where the run of plain text that goes through `at` ends. A word that goes on there has been asked about at its start. */
export function runEnd(text: string, at: number): number {
  let end = does(text, at - 1) & LETTER ? wordEnd(text, at) : at;
  while (end < text.length) {
    const kind = does(text, end);
    if (kind & STOPS) return end;
    if (kind & DASH && text.charCodeAt(end - 1) === SPACE) return end;
    if (kind & LETTER) {
      const next = wordEnd(text, end + 1);
      if (opensSomething(text, end, kind) || text.charCodeAt(next) === AT) return end;
      end = next;
    } else end++;
  }
  return end;
}

/**
 * Whether what stands at `at` begins with a word in small letters that is no label and no part of one: its second letter tells,
 * as labels say one letter twice (`aa)`), are roman (`iv.`) or `pp` and `op`. A draft of short lines is read in 4/5 of the time.
 */
export function isPlainWord(text: string, at: number): boolean {
  const second = text.charAt(at + 1);
  return isSmall(text.charAt(at)) && isSmall(second) && text.charAt(at) !== second && !"ivxp".includes(second);
}

/** Whether the superscript at `at` is an exponent (`m²`, `about 10⁶`) and no footnote marker. */
export function isExponent(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (text[at] === "⁰" || /[⁺⁻]$/.test(before) || powerOfTen.test(before)) return true;
  return "²³".includes(text.charAt(at)) && unit.test(before) && !superscript.test(text.charAt(at + 1));
}

/** Whether the `)` at `at` stands behind what may be an item's letter or number, and before the item's words. */
export const endsLabel = (text: string, at: number): boolean =>
  citedLabel.test(text.slice(Math.max(0, at - 8), at)) ||
  (labelBefore.test(text.slice(Math.max(0, at - 8), at)) && !/[,.;:)\]]/.test(text.charAt(at + 1)));

/** Whether the rest of the line from `at` can be a title: shorter than `limit`, and without a mark that ends a clause. */
export function isTitle(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end - at < limit && !".;,:".includes(text.slice(at, end).trimEnd().slice(-1) || ".");
}

/** Whether an address may begin at `at`; most words are none, and this asks once instead of trying each form. */
export const isAddress = (text: string, at: number): boolean =>
  text.charCodeAt(wordEnd(text, at + 1)) === AT || /^(?:https?:|www\.|mailto:)/i.test(text.slice(at, at + 8));

/** `¹²` as `12`. */
export const plainDigits = (digits: string): string => String(fromSuperscript(digits));

const isSmall = (character: string): boolean => character >= "a" && character <= "z";

const SPACE = 32;
const AT = 64;
const SLASH = 47;
const superscript = /[⁰¹²³⁴-⁹]/;
const unit = /(?:^|[\s\d(/])(?:[kcdm]?m|ha|ft|mi|yd|CO|[a-z])$/;
const powerOfTen = /(?:^|[×x(]|(?:about|of|than|to|by))\s?10$/;
/** `paragraph 4 c)`, `article 6.2.e)` */
const citedLabel = /\d(?:\.| ?)(?:[ivx]{1,6}|[a-z])$/;
const labelBefore = /(?:^|[\s;,:[])(?:[ivx]{1,6}|([a-z])\1?|\d{1,2})$/;

function opensSomething(text: string, at: number, kind: number): boolean {
  const fourth = openings[threeLetters(text, at)] ?? "";
  if (fourth !== "" && fourth.includes(text.charAt(at + 3).toLowerCase())) return true;
  return (kind & CAPITAL) > 0 && startsSymbol(text, at);
}

/** The three characters from `at` on as one number below 2¹⁵, small letters and capitals alike; a few others share theirs. */
function threeLetters(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

/** A document symbol begins with capitals and figures up to a slash. */
function startsSymbol(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < 12 && isInSymbol(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === SLASH;
}

/** Capitals, figures, and `.` `(` `)`. */
const isInSymbol = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46 || code === 40 || code === 41;

/** Where the word that goes through `at` ends. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (does(text, end) & IN_WORD) end++;
  return end;
}
