import type { Edit } from "../../text/edit";
import type { Draft } from "../../model/draft";

/** Takes whole blocks out, each with the blank lines behind it; at the end of the draft, with those before it. */
export function removalOf(draft: Draft, blocks: readonly number[]): Edit[] {
  const sorted = [...new Set(blocks)].sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] ?? 0;
    let last = first;
    while (sorted[++at] === last + 1) last++;
    edits.push({ span: spanOf(draft, first, last), text: "" });
  }
  return edits;
}

function spanOf({ blocks, starts }: Draft, first: number, last: number) {
  const isLast = last === blocks.length - 1;
  const textEnd = (at: number) => (starts[at] ?? 0) + (blocks[at]?.text.trimEnd().length ?? 0);
  if (isLast && first > 0) return { start: textEnd(first - 1), end: textEnd(last) };
  return { start: starts[first] ?? 0, end: starts[last + 1] ?? textEnd(last) };
}
