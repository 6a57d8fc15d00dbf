import { memo } from "../text/memo";
import type { Block, HeadingLabel, Leaf } from "../syntax/tree";
import { placedBlocks, type Draft } from "./draft";

export type LeafOf<Kind extends Leaf["kind"]> = Extract<Leaf, { kind: Kind }>;

/** A leaf, the offset of the block it stands in, and that block's index. Its own offsets count from there. */
export interface PlacedLeaf<L extends Leaf> {
  readonly leaf: L;
  readonly base: number;
  readonly block: number;
}

/** The leaves of one kind in a block. Remembered with the block where they are many: an edit elsewhere costs nothing. */
export function leavesOf<Kind extends Leaf["kind"]>(block: Block, kind: Kind): readonly LeafOf<Kind>[] {
  const found = block.leaves.length > FEW ? byKind(block).get(kind) : fewOf(block, kind);
  return (found ?? none) as readonly LeafOf<Kind>[];
}

/** To look through a few leaves is quicker than to look up what is remembered, and 20 MB less for a draft of 25 MB. */
const FEW = 24;

function fewOf({ leaves }: Block, kind: Leaf["kind"]): readonly Leaf[] | undefined {
  return leaves.some((leaf) => leaf.kind === kind) ? leaves.filter((leaf) => leaf.kind === kind) : undefined;
}

/** The label of a heading; undefined for any other block. */
export const headingLabelOf = (block: Block | undefined): HeadingLabel | undefined =>
  block && leavesOf(block, "headingLabel")[0];

/** The leaves of one kind in the whole draft, in the order of the text. */
export function* eachLeaf<Kind extends Leaf["kind"]>(draft: Draft, kind: Kind): Iterable<PlacedLeaf<LeafOf<Kind>>> {
  for (const { block, start, index } of placedBlocks(draft)) {
    for (const leaf of leavesOf(block, kind)) yield { leaf, base: start, block: index };
  }
}

/** The last label at the start of a block, behind which its text begins. */
export const lastLabel = memo((block: Block): Leaf | undefined =>
  block.leaves.findLast((leaf) => leaf.kind.endsWith("Label")),
);

const none: readonly Leaf[] = [];

const byKind = memo((block: Block): ReadonlyMap<Leaf["kind"], readonly Leaf[]> => {
  const groups = new Map<Leaf["kind"], Leaf[]>();
  for (const leaf of block.leaves) {
    if (leaf.kind === "text") continue;
    const group = groups.get(leaf.kind);
    if (group) group.push(leaf);
    else groups.set(leaf.kind, [leaf]);
  }
  return groups;
});
