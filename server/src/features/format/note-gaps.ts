import type { Edit } from "../../text/edit";
import { placedBlocks, type Draft } from "../../model/draft";

/** One blank line between two notes that stand side by side, in the draft's kind of line end. */
export function* noteGaps(draft: Draft): Iterable<Edit> {
  for (const { block, start, index } of placedBlocks(draft)) {
    if (block.kind !== "footnote" || draft.blocks[index + 1]?.kind !== "footnote") continue;
    const end = block.text.trimEnd().length;
    const gap = block.text.slice(end);
    const breaks = gap.match(/\r\n|\r|\n/g) ?? [];
    const [first, second] = breaks;
    // A blank of another kind, such as one that keeps words together, is somebody's layout.
    if (!first || breaks.length === 2 || /[^ \t\r\n]/.test(gap)) continue;
    // The first line end stays, with the blanks before it to be taken away; what follows is one more.
    const from = start + end + gap.indexOf(first) + first.length;
    yield { span: { start: from, end: start + block.text.length }, text: second ?? first };
  }
}
