import type { Span } from "../../text/span";
import { sliceOf } from "../../model/draft";
import { lastLabel, leavesOf } from "../../model/leaves";
import type { EnterPlace } from "./place";

/** Whether nothing but marks stands between the label and the cursor: `12. |`, `**12.** |`, `[12.] |`. */
export function isTextless({ block, at, start }: EnterPlace): boolean {
  const label = lastLabel(block);
  return label !== undefined && /^[[\]*_\s]*$/.test(block.text.slice(label.end, at - start));
}

/**
 * The label that the block ends with, and what stands before it, to be taken away; a bracket that opens before it stays, and
 * so does another label. Undefined if a bracket stands behind the label: then the line is not empty without it.
 */
export function emptyLabel(place: EnterPlace): Span | undefined {
  const { block, at, start } = place;
  const label = lastLabel(block);
  if (!label || /[[\]]/.test(block.text.slice(label.end, at - start))) return undefined;
  const isFirst = block.leaves.find(({ kind }) => kind.endsWith("Label")) === label;
  const bracket = leavesOf(block, "bracket").findLast((edge) => edge.start < label.start);
  if (isFirst && !bracket) return { start: start - blankLines(place), end: at };
  return { start: start + (isFirst && bracket ? bracket.end : label.start), end: at };
}

/** The length of the blank lines before a block, if a bracket that closes behind it would be cut off from its text by them. */
function blankLines({ before, block, at, start }: EnterPlace): number {
  if (!block.text.slice(at - start).includes("]")) return 0;
  const above = sliceOf(before, { start: Math.max(0, start - 200), end: start });
  return behindLineBreak.exec(above)?.[1]?.length ?? 0;
}

/** The blanks at the end of a text behind the first line break in them. */
const behindLineBreak = /(?:\r\n|\r(?!\n)|\n)(\s+)$/;
