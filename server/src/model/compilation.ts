import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { seriesFaults } from "./sequence";
import { skeletonOf, type Skeleton } from "./skeleton";

/**
 * Whether the draft is a compilation: paragraphs taken from another text with the numbers that they have there, as delegations'
 * proposals are put together. Their numbers follow no order of their own, and no single one of them is a fault.
 */
export const isCompilation = (draft: Draft): boolean => isOutOfOrder(skeletonOf(draft));

const isOutOfOrder = memo(({ series, paragraphs, wrapped }: Skeleton): boolean => {
  const strays = series.flatMap(seriesFaults).filter(({ kind }) => kind !== "gap").length + wrapped.length;
  return strays >= FEWEST && strays * ONE_IN >= paragraphs.length;
});

/** A text in a muddle, after a bad merge, has fewer numbers out of turn than this, or fewer among all. */
const FEWEST = 12;
const ONE_IN = 8;
