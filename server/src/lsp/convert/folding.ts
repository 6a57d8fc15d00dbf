import { FoldingRangeKind, type ClientCapabilities, type FoldingRange } from "vscode-languageserver";
import type { Fold } from "../../features/folding-ranges";
import type { OpenDraft } from "../drafts";
import { positionAt } from "../positions";

/** “Fold All Block Comments” folds the notes, “Fold All Regions” leaves the table of contents. */
const kinds = { notes: FoldingRangeKind.Comment, section: FoldingRangeKind.Region, text: undefined };

/**
 * Folds of whole lines, whether or not the editor could fold away a part of one: the first line stays. Where there are more
 * than the editor takes, the innermost are left out. `folds` are in the order of the text, the larger one first.
 */
export function toFoldingRanges(open: OpenDraft, folds: readonly Fold[], client: ClientCapabilities): FoldingRange[] {
  const { rangeLimit, foldingRange } = client.textDocument?.foldingRange ?? {};
  const takesText = foldingRange?.collapsedText ?? false;
  const ranges = folds.map(({ span, kind, summary }) => ({
    startLine: positionAt(open, span.start).line,
    endLine: positionAt(open, span.end).line,
    ...(kinds[kind] && { kind: kinds[kind] }),
    ...(takesText && { collapsedText: summary }),
  }));
  const nested = nestedByLine(ranges);
  if (!rangeLimit || nested.length <= rangeLimit) return nested.map(({ range }) => range);
  const outermost = nested.sort((a, b) => a.depth - b.depth).slice(0, rangeLimit);
  return outermost.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine);
}

interface Nested {
  readonly range: FoldingRange;
  readonly depth: number;
}

/** Without those that begin on one line with another, that share their first line with its last one, or that cross it. */
function nestedByLine(ranges: readonly FoldingRange[]): Nested[] {
  const found: Nested[] = [];
  const around: FoldingRange[] = [];
  for (const range of ranges) {
    while ((around.at(-1)?.endLine ?? Infinity) < range.startLine) around.pop();
    const outer = around.at(-1);
    if (outer && (range.startLine === outer.startLine || range.endLine > outer.endLine)) continue;
    found.push({ range, depth: around.length });
    around.push(range);
  }
  return found;
}
