import { memo } from "../text/memo";
import { brackets } from "../model/brackets";
import type { Draft } from "../model/draft";
import { footnotes } from "../model/footnotes";
import { outline } from "../model/outline";
import { words } from "../model/words";

/** How long a draft is, and how far from agreed. */
export interface Counts {
  readonly paragraphs: number;
  /** Of running text: numbers, labels and markers are none. */
  readonly words: number;
  readonly notes: number;
  /** Passages in square brackets; one that lacks its partner counts too. */
  readonly brackets: number;
}

export const counts = memo((draft: Draft): Counts => {
  const { pairs, unclosed, unopened } = brackets(draft);
  return {
    paragraphs: outline(draft).paragraphs.length,
    words: draft.blocks.reduce((sum, block) => sum + words(block).length, 0),
    notes: footnotes(draft).definitions.length,
    brackets: pairs.length + unclosed.length + unopened.length,
  };
});
