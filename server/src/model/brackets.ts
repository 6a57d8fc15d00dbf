import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import type { Block, BracketEdge } from "../syntax/tree";
import { placedBlocks, type Draft } from "./draft";
import { leavesOf } from "./leaves";

/** A pair of marks; `open` and `close` are the marks themselves. */
export interface Pair {
  readonly open: Span;
  readonly close: Span;
}

export interface Brackets {
  /** In the order in which they close. */
  readonly pairs: readonly Pair[];
  readonly unclosed: readonly Span[];
  readonly unopened: readonly Span[];
}

/**
 * The negotiation brackets of a draft, paired. Pairs are looked for inside a block first; what is left over may pair across
 * blocks, where a bracket that opens a paragraph seeks one that ends a paragraph: a bracket left open in mid-sentence is
 * blamed itself and does not swallow the end of a pair around it.
 */
export const brackets = memo((draft: Draft): Brackets => {
  const pairs: Pair[] = [];
  const unopened: Span[] = [];
  const open: Edge[] = [];
  for (const { block, start, index } of placedBlocks(draft)) {
    const inBlock = pairInBlock(block);
    for (const { open, close } of inBlock.pairs) pairs.push({ open: shift(open, start), close: shift(close, start) });
    for (const edge of inBlock.left) {
      const placed: Edge = { ...edge, ...shift(edge, start), block: index };
      if (edge.side === "open") open.push(placed);
      else closeAcross(placed, open, pairs, unopened);
    }
  }
  return { pairs, unclosed: open, unopened };
});

interface Edge extends Span {
  readonly side: "open" | "close";
  /** It opens its block, or ends it: such brackets hold whole paragraphs. */
  readonly whole: boolean;
  readonly block: number;
}

function closeAcross(close: Edge, open: Edge[], pairs: Pair[], unopened: Span[]): void {
  const partner = findPartner(close, open);
  if (partner < 0) {
    unopened.push(close);
    return;
  }
  const [opener] = open.splice(partner, 1);
  if (opener) pairs.push({ open: opener, close });
}

/** A bracket that ends a paragraph closes the last one that opened a paragraph, if there is one, else the last of all. */
function findPartner(close: Edge, open: readonly Edge[]): number {
  const whole = close.whole ? open.findLastIndex((edge) => edge.whole) : -1;
  return whole >= 0 ? whole : open.length - 1;
}

/** The pairs inside a block, and the edges left over, with offsets in the block. */
const pairInBlock = memo((block: Block): { readonly pairs: readonly Pair[]; readonly left: readonly Edge[] } => {
  const pairs: Pair[] = [];
  const open: Edge[] = [];
  const closed: Edge[] = [];
  for (const leaf of leavesOf(block, "bracket")) {
    const edge: Edge = { start: leaf.start, end: leaf.end, side: leaf.side, whole: isWhole(block, leaf), block: 0 };
    const opener = edge.side === "close" ? open.pop() : undefined;
    if (opener) pairs.push({ open: opener, close: edge });
    else (edge.side === "open" ? open : closed).push(edge);
  }
  return { pairs, left: [...closed, ...open] };
});

const opening = /^[\s\-–—•*_[]*$/;
const ending = /^[\s*_\].;,:⁰¹²³⁴-⁹]*$/;

function isWhole(block: Block, { start, end, side }: BracketEdge): boolean {
  if (side === "close") return ending.test(block.text.slice(end, end + 200));
  const label = block.leaves.find((leaf) => leaf.kind.endsWith("Label"));
  const textStart = label && label.end <= start ? label.end : 0;
  return start - textStart < 40 && opening.test(block.text.slice(textStart, start));
}
