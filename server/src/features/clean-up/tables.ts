import { t } from "@vscode/l10n";
import { labelOf } from "./labels";
import type { Line } from "./lines";
import type { Remark, Report } from "./report";

/** The lines, with those marked that stand in columns. They are kept as they are, and told. */
export function markTables(lines: readonly Line[], original: string, report: Report): Line[] {
  const marked = [...lines];
  for (const [start, end] of tablesIn(lines)) {
    report.doubt(t("These lines stand in columns, like a table. They were kept line by line."), {
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
  const message = t(
    "Most lines stand in columns, and nobody can tell from the text alone how they are to be read. Take the text out of its source column by column.",
  );
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

/** From and to (exclusive) which lines stand in columns: a lone line with a gap between two runs is the sum under one of them. */
function tablesIn(lines: readonly Line[]): [number, number][] {
  const tables: [number, number][] = [];
  for (const [start, end] of runsOfColumns(lines)) {
    const last = tables.at(-1);
    const between = lines[start - 1];
    if (last && between && last[1] === start - 1 && gapsOf(between.text).length > 0) last[1] = end;
    else tables.push([start, end]);
  }
  return tables;
}

/**
 * From and to (exclusive) which lines a second column begins at about the same place. Between them a line may stand in one
 * of the two columns alone, where the other has no text.
 */
function* runsOfColumns(lines: readonly Line[]): Iterable<[number, number]> {
  let run: Run | undefined;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (run && line && standsInOne(line, run.column)) continue;
    const gaps = line ? gapsOf(line.text) : [];
    const second = line && gaps[0] !== undefined ? line.indent + gaps[0] : undefined;
    if (run && second !== undefined && Math.abs(second - run.column) <= 3) {
      run = {
        ...run,
        end: index + 1,
        count: run.count + 1,
        columns: Math.min(run.columns, gaps.length + 1),
        column: second,
      };
      continue;
    }
    if (run && run.count >= leastLines(run.columns)) yield [run.start, endOfCells(lines, run)];
    run =
      second === undefined
        ? undefined
        : { start: index, end: index + 1, count: 1, columns: gaps.length + 1, column: second };
  }
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** How many of its lines have text in two columns. */
  readonly count: number;
  readonly columns: number;
  /** Where the second column begins. */
  readonly column: number;
}

/** Where the cells of the last row end, which may have several lines: right below it, and as far in as the table. */
function endOfCells(lines: readonly Line[], { start, end, column }: Run): number {
  const indent = lines[start]?.indent ?? 0;
  const isCell = (line: Line | undefined): boolean =>
    line !== undefined && !line.isSpaced && !line.isTurned && line.indent >= indent && standsInOne(line, column);
  let at = end;
  while (isCell(lines[at])) at++;
  return at;
}

/** Whether a line has text in the first column or the second, and not in both. What has a label begins something new. */
const standsInOne = (line: Line, column: number): boolean =>
  gapsOf(line.text).length === 0 &&
  (Math.abs(line.indent - column) <= 1 || (line.edge < column - 1 && labelOf(line.text) === undefined));

/** The offsets where text goes on behind four blanks or more; the blanks behind a label are none of these. */
function gapsOf(text: string): number[] {
  const gaps = Array.from(text.matchAll(/ {4,}(?=\S)/g), ({ index, 0: gap }) => index + gap.length);
  if (gaps.length === 0) return gaps;
  const label = labelOf(text);
  return label ? gaps.filter((gap) => text.slice(label.end, gap).trim() !== "") : gaps;
}
