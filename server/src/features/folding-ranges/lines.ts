import { lastAtOrBefore } from "../../text/lines";
import type { Span } from "../../text/span";
import { blockLines } from "../../model/block-lines";
import { blockIndexAt, type Draft } from "../../model/draft";

/** Whether a line ends in the span, which does not end with blanks: it does in the block where the span begins, if anywhere. */
export function hasLines(draft: Draft, { start, end }: Span): boolean {
  const index = blockIndexAt(draft, start);
  const from = draft.starts[index] ?? 0;
  const block = draft.blocks[index];
  if (!block) return false;
  const lines = blockLines(block);
  return lastAtOrBefore(lines, Math.min(end - from, block.text.length)) > lastAtOrBefore(lines, start - from);
}
