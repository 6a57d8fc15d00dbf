import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { passages } from "./passages";
import { proposers } from "./proposers";

/**
 * The running heads and feet of pages, in a text that has kept them: lines that stand mostly beside a page number, and at least
 * three times. Names of those who propose a text may stand there too, and are none.
 */
export const pageHeads = memo((draft: Draft): ReadonlySet<string> => {
  const all = passages(draft);
  const beside = new Set(all.flatMap(({ text }, at) => (isPageNumber(text) ? placesAround(at) : [])));
  if (beside.size === 0) return new Set();
  const counts = new Map<string, { beside: number; elsewhere: number }>();
  for (const [at, { text }] of all.entries()) {
    const count = counts.get(text) ?? { beside: 0, elsewhere: 0 };
    count[beside.has(at) ? "beside" : "elsewhere"]++;
    counts.set(text, count);
  }
  const found = [...counts].filter(([, count]) => count.beside >= FEWEST && count.beside > count.elsewhere);
  return new Set(found.map(([text]) => text).filter((text) => !proposers(draft).has(text)));
});

const placesAround = (at: number): number[] => Array.from({ length: 2 * REACH + 1 }, (_, index) => at - REACH + index);

/** `Page 4 of 20`, `4/20`, `4`; `4/20` with the rest of a sentence that goes on behind it. */
export const isPageNumber = (text: string): boolean =>
  /^(?:Page )?\d{1,3}(?: of \d{1,3})?$|^\d{1,3}\/\d{1,3}(?: |$)/.test(text);

/** Heads have no more passages than this. */
const REACH = 3;
const FEWEST = 3;
