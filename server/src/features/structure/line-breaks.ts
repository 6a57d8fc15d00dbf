import { memo } from "../../text/memo";
import type { Block } from "../../syntax/tree";
import type { Draft } from "../../model/draft";

/** The line break that the draft uses first; `\n` if it has none. */
export const lineBreakOf = memo((draft: Draft): string => {
  for (const { text } of draft.blocks) {
    const found = /\r\n|\r|\n/.exec(text)?.[0];
    if (found) return found;
  }
  return "\n";
});

/** Whether blank lines stand between the paragraphs around a block: behind it or, if it is the last, before it. */
export function isSpaced(draft: Draft, index: number): boolean {
  const [before, block, next] = [draft.blocks[index - 1], draft.blocks[index], draft.blocks[index + 1]];
  const gap = next ? block : before;
  return gap !== undefined && countBreaks(gap) >= 2;
}

const countBreaks = ({ text }: Block): number => text.slice(text.trimEnd().length).match(/\r\n|\r|\n/g)?.length ?? 0;
