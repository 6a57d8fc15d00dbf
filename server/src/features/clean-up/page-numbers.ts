import { fromRoman } from "../../text/numerals";
import type { Line } from "./lines";

const job = String.raw`(?:\d{2}-\d{5}|(?:GE|V|DP)\.\d{2}-\d{4,6})\*{0,2}(?: ?\([A-Z]\))?`;
const pageOf = String.raw`\d{1,4} ?/ ?\d{1,4}`;

/** `23-20107 (E) 271023`, `*2320107*`, `2/18 23-20107`, `Page 1 of 20`: nothing but the edge of a page looks so. */
const certain = [
  new RegExp(`^${job}(?: +\\d{6})*(?: +\\*\\d{6,9}\\*)?$`),
  new RegExp(`^${pageOf} +${job}$`),
  new RegExp(`^${job} +${pageOf}$`),
  /^\*\d{6,9}\*$/,
  /^page \d+ (?:of|\/) \d+$/i,
  /^\d+ \| ?p ?a ?g ?e$/i,
  /^please recycle\b.{0,3}$/i,
];

/** Whether a line is certainly one of a page's edge, or has the form of its number: `2/18`. */
export const isPageEdge = ({ text }: Line): boolean =>
  certain.some((form) => form.test(text)) || /^\d{1,4} ?\/ ?\d{1,4}$/.test(text);

/** Forms that a page number may have, and other lines too: they must be seen to count the pages. */
const possible = [
  /^()(\d{1,4}) ?(\/ ?\d{1,4})$/,
  /^(page )(\d{1,4})()$/i,
  /^([-–—] ?)(\d{1,4})( ?[-–—])$/,
  /^(\[)(\d{1,4})(\])$/,
  /^(.+ {3,}(?:page )?)(\d{1,4})()$/i,
  /^()(\d{1,4})( {3,}.+)$/,
  /^()(\d{1,4}|[ivxl]{1,6})()$/,
];

/**
 * For each line whether it holds nothing but the number of its page, or that of the print job. `isExempt` tells of lines
 * that may hold a number of their own, such as that of a footnote.
 */
export function pageNumbers(lines: readonly Line[], isExempt: (index: number) => boolean): boolean[] {
  const texts = lines.map(({ text }) => shortened(text));
  const marks = texts.map((text) => certain.some((form) => form.test(text)));
  const families = new Map<string, Candidate[]>();
  for (const [index, { span }] of lines.entries()) {
    if (marks[index] || isExempt(index)) continue;
    const found = candidate(texts[index] ?? "");
    if (!found) continue;
    const { family, value } = found;
    const members = families.get(family) ?? [];
    members.push({ index, value, start: span.start });
    families.set(family, members);
  }
  const counted = [...families]
    .filter(([family]) => !isBare(family))
    .flatMap(([, members]) => pagesCounted(members, 2));
  for (const { index } of counted) marks[index] = true;
  if (marks.filter(Boolean).length > 2) return marks;
  for (const [family, members] of families) {
    if (isBare(family)) for (const { index } of pagesCounted(members, 3)) marks[index] = true;
  }
  return marks;
}

interface Candidate {
  readonly index: number;
  readonly value: number;
  /** Offset in the text. */
  readonly start: number;
}

/** Long runs of blanks as three, so that no form has to look far; a line with more words than a head has is none. */
function shortened(text: string): string {
  const short = text.replace(/ {3,}/g, "   ");
  return short.length > 150 ? "" : short;
}

/** A number alone on its line is the weakest of signs: it counts pages only if nothing else does. */
const isBare = (family: string): boolean => family === "#arabic" || family === "#roman";

/** Lines of one family differ in nothing but the number. */
function candidate(text: string): { family: string; value: number } | undefined {
  for (const form of possible) {
    const [, before = "", digits, after = ""] = form.exec(text) ?? [];
    if (digits === undefined) continue;
    const isArabic = /^\d/.test(digits);
    const value = isArabic ? Number(digits) : fromRoman(digits);
    const rest = `${before}#${isArabic ? "arabic" : "roman"}${after}`.replace(/ +/g, " ").toLowerCase();
    return value === undefined || value === 0 ? undefined : { family: rest, value };
  }
  return undefined;
}

/** Pages hold some text: numbers that follow each other more closely than this on the whole count something else. */
const leastPage = 400;

/** The longest run of numbers that go up by one page, or by two where left and right pages differ; none if it is short. */
function pagesCounted(members: readonly Candidate[], least: number): Candidate[] {
  const best = new Map<number, Candidate[]>();
  let longest: Candidate[] = [];
  for (const member of members) {
    const before = longer(best.get(member.value - 1), best.get(member.value - 2));
    const run = before ?? [];
    run.push(member);
    best.set(member.value, run);
    if (before) best.delete(run.at(-2)?.value ?? 0);
    if (run.length > longest.length) longest = run;
  }
  const [first, last] = [longest[0], longest.at(-1)];
  if (!first || !last || longest.length < least) return [];
  return (last.start - first.start) / (longest.length - 1) < leastPage ? [] : longest;
}

function longer<T extends readonly unknown[]>(one: T | undefined, other: T | undefined): T | undefined {
  if (!one || !other) return one ?? other;
  return one.length >= other.length ? one : other;
}
