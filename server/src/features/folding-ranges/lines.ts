import type { Span } from "../../text/span";
import { blockIndexAt, type Draft } from "../../model/draft";

/** Whether a line ends in the span, which does not end with blanks: it does in the block where the span begins, if anywhere. */
export function hasLines(draft: Draft, { start, end }: Span): boolean {
  const index = blockIndexAt(draft, start);
  const from = draft.starts[index] ?? 0;
  return /[\r\n]/.test(draft.blocks[index]?.text.slice(start - from, Math.max(0, end - from)) ?? "");
}
