import { memo } from "../text/memo";
import { pairInBlock } from "../model/block-brackets";
import { bracketEntries } from "../model/bracket-entries";
import type { Draft } from "../model/draft";
import { eachBlock } from "../model/each-block";
import { noteEntries } from "../model/note-entries";
import { skeletonOf } from "../model/skeleton";
import { wordCount } from "../model/words";

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
  const { joined, unclosed, unopened, lent } = bracketEntries(draft);
  const pairs = pairsIn(draft);
  const gained = [...lent].map(([block, own]) => own.length - (pairs[block] ?? 0));
  return {
    paragraphs: skeletonOf(draft).paragraphs.length,
    words: sum(wordsIn(draft)),
    notes: noteEntries(draft).definitions.length,
    brackets: sum(pairs) + sum(gained) + joined.length + unclosed.length + unopened.length,
  };
});

const wordsIn = eachBlock(wordCount);
const pairsIn = eachBlock((block) => pairInBlock(block).pairs.length);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
