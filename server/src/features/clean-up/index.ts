import { unifyDashes } from "./dashes";
import { withoutFurniture } from "./furniture";
import { linesOf, prevailingLineEnd } from "./lines";
import { sinkMarkers } from "./floating-markers";
import { joinLoneLabels } from "./lone-labels";
import { raiseMarkers } from "./markers";
import { noteLines, takeNotes } from "./notes";
import { joinParagraphs } from "./paragraphs";
import { Report, type Change, type LeftOut, type Remark } from "./report";
import { inColumns, markTables } from "./tables";
import { unreadable } from "./unreadable";
import { write } from "./write";

/** A text in the format of a draft, and what was done to it. Offsets are those of the text before. */
export interface CleanUp {
  /** The clean text; the same as before if it is refused. */
  readonly text: string;
  readonly changes: readonly Change[];
  /** The lines that belonged to the page and not to the text. No other word is left out. */
  readonly leftOut: readonly LeftOut[];
  /** What a drafter should look at: it could be read in more than one way. */
  readonly doubts: readonly Remark[];
  /** Why nothing was changed; mostly empty. */
  readonly refusals: readonly Remark[];
}

/**
 * Turns plain text as it comes out of a PDF or a word processor into the format of a draft: one paragraph a line, without
 * page heads and numbers, footnotes with raised markers. A text that is in the format already stays as it is.
 */
export function cleanUp(text: string): CleanUp {
  const refusals = unreadable(text);
  if (refusals.length > 0) return refused(text, refusals);
  const report = new Report();
  const all = linesOf(text, report);
  const ofNotes = noteLines(all);
  const body = withoutFurniture(all, (index) => ofNotes.has(index), report);
  const marked = markTables(raiseMarkers(sinkMarkers(takeNotes(body, report)), report), text, report);
  const columns = inColumns(marked);
  if (columns.length > 0) return refused(text, columns);
  const { lines, wereWrapped } = joinParagraphs(joinLoneLabels(marked, report), report);
  const { lineEnd, others } = prevailingLineEnd(text);
  if (others > 0) report.add("lineEnds", others);
  const clean = write({ lines: unifyDashes(lines, report), wereWrapped }, lineEnd, report);
  return {
    text: clean === "" || !/[\r\n]$/.test(text) ? clean : clean + lineEnd,
    changes: report.changes,
    leftOut: report.leftOut,
    doubts: report.doubts,
    refusals: [],
  };
}

const refused = (text: string, refusals: readonly Remark[]): CleanUp => ({
  text,
  changes: [],
  leftOut: [],
  doubts: [],
  refusals,
});

export { leftOutLines, summaryOf } from "./summary";
export type { Change, LeftOut, Remark };
