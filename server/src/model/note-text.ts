import { memo } from "../text/memo";
import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";
import { headingLabelOf, leavesOf } from "./leaves";

/**
 * The blocks that go on with the note `[^1]: ...` before them, further in than it, as notes of web pages do; and the links
 * `[source]: https://...` that stand among the notes.
 */
export const noteText = memo(({ blocks }: Draft): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (!isCaret(block)) continue;
    let end = index + 1;
    while (end < blocks.length && goesOn(blocks[end] as Block, indentOf(block))) end++;
    // What stands between a note and more of the text may be a part of the text.
    if (end === blocks.length || blocks[end]?.kind === "footnote")
      for (let at = index + 1; at < end; at++) found.add(at);
  }
  return found;
});

const isCaret = (block: Block): boolean => leavesOf(block, "footnoteLabel").some(({ style }) => style === "caret");

/** Whether a block goes on with a note whose line begins so far in. A numbered paragraph does not. */
function goesOn(block: Block, note: number): boolean {
  if (block.kind === "footnote") return false;
  if (block.kind === "prose" && isLinks.test(block.text)) return true;
  const isOption = headingLabelOf(block)?.scheme === "option";
  return (block.kind === "prose" || isOption) && indentOf(block) >= note + 2;
}

const indentOf = ({ text }: Block): number => text.search(/\S|$/);

const isLinks = /^\s*(?:\[[^\]\n]+\]: \S+(?:\s+|$))+$/;
