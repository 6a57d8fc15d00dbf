import { memo } from "../text/memo";
import { areSame } from "../text/same";
import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";

/**
 * What `read` says of each block of a draft, by the block's index. Between the versions of a draft only the new blocks are
 * read; if they say what the old ones said, the answer is the very list of the version before, so that what is remembered
 * about that list holds for this version too. `read` is to give plain values, without offsets that any keystroke would move.
 */
export function eachBlock<V>(read: (block: Block) => V): (draft: Draft) => readonly V[] {
  const last = new WeakMap<Draft["history"], Said<V>>();
  return memo((draft) => {
    const before = last.get(draft.history);
    const values = before ? renewed(before, draft.blocks, read) : draft.blocks.map(read);
    last.set(draft.history, { blocks: draft.blocks, values });
    return values;
  });
}

interface Said<V> {
  readonly blocks: readonly Block[];
  readonly values: readonly V[];
}

function renewed<V>(
  { blocks: old, values }: Said<V>,
  blocks: readonly Block[],
  read: (block: Block) => V,
): readonly V[] {
  const { first, behind } = changeBetween(blocks)(old);
  const before = values.slice(first, old.length - behind);
  const now = blocks.slice(first, blocks.length - behind).map(read);
  if (areSame(before, now)) return values;
  return values.slice(0, first).concat(now, values.slice(old.length - behind));
}

/** How many blocks are the same at the beginning of two versions, and how many behind that at their end. */
const changeBetween = memo((blocks: readonly Block[]) =>
  memo((old: readonly Block[]) => {
    const most = Math.min(old.length, blocks.length);
    let first = 0;
    while (first < most && old[first] === blocks[first]) first++;
    let behind = 0;
    while (behind < most - first && old[old.length - 1 - behind] === blocks[blocks.length - 1 - behind]) behind++;
    return { first, behind };
  }),
);

/** The indexes of the blocks of a draft for which `holds`. */
export function blocksWhere(holds: (block: Block) => boolean): (draft: Draft) => readonly number[] {
  const held = eachBlock(holds);
  return (draft) => placesIn(held(draft));
}

/** Where something stands in a list: the indexes of what is neither undefined nor false. */
export const placesIn = memo((values: readonly unknown[]): readonly number[] => {
  const places: number[] = [];
  for (let index = 0; index < values.length; index++)
    if (values[index] !== undefined && values[index] !== false) places.push(index);
  return places;
});
