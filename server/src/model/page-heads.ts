import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { passages, type Passage } from "./passages";
import { proposers } from "./proposers";

/**
 * The running heads and feet of pages, in a text that has kept them: lines that stand mostly beside a page number, and at least
 * three times. Names of those who propose a text may stand there too, and are none.
 */
export const pageHeads = memo((draft: Draft): ReadonlySet<string> => {
  const all = passages(draft);
  const beside = new Map<string, Set<Passage>>();
  for (const [index, { text }] of all.entries()) {
    if (!isPageNumber(text)) continue;
    for (const near of all.slice(Math.max(0, index - REACH), index + REACH + 1))
      beside.set(near.text, (beside.get(near.text) ?? new Set()).add(near));
  }
  if (beside.size === 0) return new Set();
  const isHead = (text: string, count: number): boolean =>
    count >= FEWEST && count * 2 > all.filter((passage) => passage.text === text).length;
  const found = [...beside].filter(([text, { size }]) => isHead(text, size)).map(([text]) => text);
  return new Set(found.filter((text) => !proposers(draft).has(text)));
});

/** `Page 4 of 20`, `4/20`, `4`; `4/20` with the rest of a sentence that goes on behind it. */
const isPageNumber = (text: string): boolean =>
  /^(?:Page )?\d{1,3}(?: of \d{1,3})?$|^\d{1,3}\/\d{1,3}(?: |$)/.test(text);

/** Heads have no more passages than this. */
const REACH = 3;
const FEWEST = 3;
