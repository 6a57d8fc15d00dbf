import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";
import { lending, pairInBlock, type BlockBrackets, type LeftEdge } from "./block-brackets";
import { endsText, openingOf, type Opening } from "./bracket-places";
import { eachBlock } from "./each-block";
import { headingLabelOf, leavesOf } from "./leaves";

/** What a block says about brackets that may pair with those of others. Its edges are told by their place among its brackets. */
export interface BracketFacts {
  /** The option or other heading that it is. */
  readonly heading: { readonly isOption: boolean; readonly isFirst: boolean; readonly indent: number } | undefined;
  readonly left: readonly LeftFacts[];
  /** Its brackets pair among themselves, maybe by chance. */
  readonly isBalanced: boolean;
  /** How it would pair without a bracket that it lends to another block. */
  readonly lends: Readonly<Record<LeftEdge["side"], Lending | undefined>>;
}

export interface LeftFacts extends Pick<LeftEdge, "isOutermost"> {
  readonly place: number;
  /** What stands behind one that opens; undefined for one that closes. */
  readonly opening: Opening | undefined;
  readonly endsText: boolean;
}

export interface Lending {
  readonly pairs: readonly { readonly open: number; readonly close: number }[];
  readonly culprit: number;
  readonly lent: number;
}

/** Per block what it says; nothing for one that has neither brackets nor a heading. */
export const bracketFacts: (draft: Draft) => readonly (BracketFacts | undefined)[] = eachBlock((block) => {
  const heading = headingLabelOf(block);
  const edges = leavesOf(block, "bracket");
  if (!heading && edges.length === 0) return undefined;
  const { pairs, left } = pairInBlock(block);
  const isBalanced = pairs.length > 0 && left.length === 0;
  const places = new Map(edges.map(({ start }, place) => [start, place]));
  const placeOf = ({ start }: { readonly start: number }) => places.get(start) ?? 0;
  return {
    heading: heading && {
      isOption: heading.scheme === "option",
      isFirst: firstOption.test(heading.value),
      indent: block.text.search(/[^ \t]/),
    },
    left: left.map((edge) => leftFacts(block, edge, placeOf(edge))),
    isBalanced,
    lends: {
      open: isBalanced ? lendingFacts(lending(block, "open"), placeOf) : undefined,
      close: isBalanced ? lendingFacts(lending(block, "close"), placeOf) : undefined,
    },
  };
});

const leftFacts = (block: Block, edge: LeftEdge, place: number): LeftFacts => ({
  place,
  isOutermost: edge.isOutermost,
  opening: edge.side === "open" ? openingOf(block, edge) : undefined,
  endsText: edge.side === "close" && endsText(block, edge),
});

function lendingFacts(
  found: BlockBrackets | undefined,
  placeOf: (edge: { readonly start: number }) => number,
): Lending | undefined {
  const [culprit, lent] = found?.left ?? [];
  if (!found || !culprit || !lent) return undefined;
  const pairs = found.pairs.map(({ open, close }) => ({ open: placeOf(open), close: placeOf(close) }));
  return { pairs, culprit: placeOf(culprit), lent: placeOf(lent) };
}

const firstOption = /^\(?[1IA]\)?$/;
