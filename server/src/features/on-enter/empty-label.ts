import type { Span } from "../../text/span";
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
export function emptyLabel({ block, at, start }: EnterPlace): Span | undefined {
  const label = lastLabel(block);
  if (!label || /[[\]]/.test(block.text.slice(label.end, at - start))) return undefined;
  const isFirst = block.leaves.find(({ kind }) => kind.endsWith("Label")) === label;
  const bracket = leavesOf(block, "bracket").findLast((edge) => edge.start < label.start);
  return { start: start + (isFirst ? (bracket?.end ?? 0) : label.start), end: at };
}
