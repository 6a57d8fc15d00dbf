import { labelOf } from "./labels";
import type { Line } from "./lines";
import type { Remark, Report } from "./report";

/** The lines, with those marked that stand in columns. They are kept as they are, and told. */
export function markTables(lines: readonly Line[], original: string, report: Report): Line[] {
  const marked = [...lines];
  for (const [start, end] of runsOfColumns(lines)) {
    report.doubt("These lines stand in columns, like a table. They were kept line by line.", {
      start: lines[start]?.span.start ?? 0,
      end: lines[end - 1]?.span.end ?? 0,
    });
    for (let index = start; index < end; index++) marked[index] = verbatim(lines[index] as Line, original);
  }
  return marked;
}

/** Why a text cannot be read that stands mostly in columns. */
export function inColumns(lines: readonly Line[]): Remark[] {
  const tabular = lines.filter((line) => line.isTabular).length;
  const first = lines.find((line) => line.isTabular);
  if (!first || tabular < lines.length / 3) return [];
  const message =
    "Most lines stand in columns, and nobody can tell from the text alone how they are to be read. Take the text out of its source column by column.";
  return [{ message, span: first.span }];
}

const verbatim = (line: Line, original: string): Line => ({
  ...line,
  text: original.slice(line.span.start, line.span.end).trimEnd(),
  isTabular: true,
});

/** Whether a part of the line stands far from the rest of it, as in the head of a document or in a table. */
export const isGapped = ({ text }: Line): boolean => / {8,}(?=\S)/.test(text) && gapsOf(text).length > 0;

/** Fewer lines than this may stand in columns by chance; three columns are less likely than two. */
const leastLines = (columns: number): number => (columns > 2 ? 3 : 5);

/** From and to (exclusive) which lines a second column begins at about the same place. */
function* runsOfColumns(lines: readonly Line[]): Iterable<[number, number]> {
  let start = 0;
  let columns = Infinity;
  let before: number | undefined;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    const gaps = line ? gapsOf(line.text) : [];
    const second = line && gaps[0] !== undefined ? line.indent + gaps[0] : undefined;
    const isNext = second !== undefined && before !== undefined && Math.abs(second - before) <= 3;
    if (!isNext) {
      if (before !== undefined && index - start >= leastLines(columns)) yield [start, index];
      start = index;
      columns = Infinity;
    }
    columns = Math.min(columns, gaps.length + 1);
    before = second;
  }
}

/** The offsets where text goes on behind four blanks or more; the blanks behind a label are none of these. */
function gapsOf(text: string): number[] {
  const gaps = Array.from(text.matchAll(/ {4,}(?=\S)/g), ({ index, 0: gap }) => index + gap.length);
  if (gaps.length === 0) return gaps;
  const label = labelOf(text);
  return label ? gaps.filter((gap) => text.slice(label.end, gap).trim() !== "") : gaps;
}
