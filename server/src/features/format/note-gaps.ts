import type { Edit } from "../../text/edit";
import { placedBlocks, type Draft } from "../../model/draft";

/** One blank line between two notes that stand side by side, in the draft's kind of line end. */
export function* noteGaps(draft: Draft): Iterable<Edit> {
  for (const { block, start, index } of placedBlocks(draft)) {
    if (block.kind !== "footnote" || draft.blocks[index + 1]?.kind !== "footnote") continue;
    const end = block.text.trimEnd().length;
    const breaks = block.text.slice(end).match(/\r\n|\r|\n/g) ?? [];
    const [first, second] = breaks;
    if (!first || breaks.length === 2) continue;
    // The first line end stays, with the blanks before it to be taken away; what follows is one more.
    const from = start + end + block.text.slice(end).indexOf(first) + first.length;
    yield { span: { start: from, end: start + block.text.length }, text: second ?? first };
  }
}
