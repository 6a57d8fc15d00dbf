import type { Span } from "../../text/span";
import { plainCharacters } from "./characters";
import type { Report } from "./report";

/** A line that is not blank, or several that have been joined. */
export interface Line {
  /** Without the blanks around it. */
  readonly text: string;
  /** The blanks before it that a drafter may have meant: all, unless there are tabs among them. */
  readonly lead: string;
  /** The columns of blanks before it, and the column where it ends. Of joined lines: those of the first, and of the last. */
  readonly indent: number;
  readonly edge: number;
  /** The column of the text behind a label that stood alone. */
  readonly textColumn?: number;
  /** Whether a blank line stands before it. */
  readonly isSpaced: boolean;
  /** Whether a page ends before it. */
  readonly isTurned: boolean;
  /** Where it stands in the text before the clean-up. */
  readonly span: Span;
  /** The footnotes of the page that ends with it. */
  readonly notes: readonly Note[];
  /** Whether it stands in a table, which is kept line by line. */
  readonly isTabular: boolean;
}

/** A footnote as it is to be written behind its paragraph. */
export interface Note {
  /** Undefined for one that is marked with an asterisk. */
  readonly number: number | undefined;
  readonly text: string;
  readonly span: Span;
}

/** The lines of `text` that are not blank, in plain characters; a form feed turns the page. */
export function linesOf(text: string, report: Report): Line[] {
  const lines: Line[] = [];
  let isSpaced = false;
  let isTurned = false;
  for (const { start, end } of lineSpans(text)) {
    const raw = text.slice(start, end);
    const { text: plain, count } = plainCharacters(raw);
    if (count > 0) report.add("characters", count);
    if (raw.includes("\f")) isTurned = true;
    const content = plain.replaceAll("\f", " ").trimEnd();
    if (content === "") {
      isSpaced = true;
      continue;
    }
    lines.push({ ...measured(content), isSpaced, isTurned, span: { start, end }, notes: [], isTabular: false });
    isSpaced = isTurned = false;
  }
  return lines;
}

/** `line` with `next` behind it; `text` is that of both. */
export const joined = (line: Line, next: Line, text: string): Line => ({
  ...line,
  text,
  edge: next.edge,
  span: { start: line.span.start, end: next.span.end },
  notes: [...line.notes, ...next.notes],
});

/** The line end that most lines of `text` have, and how many have another. */
export function prevailingLineEnd(text: string): { lineEnd: string; others: number } {
  const crlf = count(text, "\r\n");
  const counts = [
    { lineEnd: "\n", count: count(text, "\n") - crlf },
    { lineEnd: "\r\n", count: crlf },
    { lineEnd: "\r", count: count(text, "\r") - crlf },
  ].sort((a, b) => b.count - a.count);
  const [most, ...others] = counts;
  return { lineEnd: most?.count ? most.lineEnd : "\n", others: others.reduce((sum, other) => sum + other.count, 0) };
}

/** Word ends a line with a vertical tab, some readers with a separator of their own. */
const lineBreak = /\r\n|[\n\r\v\u0085\u2028\u2029]/g;

function* lineSpans(text: string): Iterable<Span> {
  let start = 0;
  for (const found of text.matchAll(lineBreak)) {
    yield { start, end: found.index };
    start = found.index + found[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function measured(content: string): Pick<Line, "text" | "lead" | "indent" | "edge"> {
  const text = content.trimStart();
  const lead = content.slice(0, content.length - text.length);
  const indent = columns(lead);
  return { text, lead: lead.includes("\t") ? "" : lead, indent, edge: indent + text.length };
}

/** A tab counts as four columns. */
function columns(blanks: string): number {
  let width = 0;
  for (const blank of blanks) width += blank === "\t" ? 4 : 1;
  return width;
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}
