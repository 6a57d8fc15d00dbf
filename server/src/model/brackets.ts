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
  const open = new OpenEdges();
  for (const { block, start } of placedBlocks(draft)) {
    const inBlock = pairInBlock(block);
    for (const { open, close } of inBlock.pairs) pairs.push({ open: shift(open, start), close: shift(close, start) });
    for (const edge of inBlock.left) {
      const placed: Edge = { ...edge, ...shift(edge, start) };
      if (edge.side === "open") {
        open.push(placed);
        continue;
      }
      const opener = open.take(placed.whole);
      if (opener) pairs.push({ open: opener, close: placed });
      else unopened.push(placed);
    }
  }
  return { pairs, unclosed: open.left(), unopened };
});

interface Edge extends Span {
  readonly side: "open" | "close";
  /** It opens its block, or ends it: such brackets hold whole paragraphs. */
  readonly whole: boolean;
}

/** The brackets that stand open, as two stacks in one: each edge is pushed once and taken once, however many there are. */
class OpenEdges {
  private readonly edges: (Edge | undefined)[] = [];
  /** The places in `edges` of the brackets that open a paragraph. */
  private readonly wholes: number[] = [];

  push(edge: Edge): void {
    if (edge.whole) this.wholes.push(this.edges.length);
    this.edges.push(edge);
  }

  /** What a bracket closes: if it ends a paragraph, the last one that opened a paragraph, if there is one; else the last of all. */
  take(whole: boolean): Edge | undefined {
    const place = whole ? this.wholes.pop() : undefined;
    const edge = place === undefined ? this.edges.pop() : this.edges[place];
    if (place !== undefined) this.edges[place] = undefined;
    else if (edge?.whole) this.wholes.pop();
    while (this.edges.length > 0 && !this.edges.at(-1)) this.edges.pop();
    return edge;
  }

  left(): Edge[] {
    return this.edges.filter((edge) => edge !== undefined);
  }
}

/** The pairs inside a block, and the edges left over, with offsets in the block. */
const pairInBlock = memo((block: Block): { readonly pairs: readonly Pair[]; readonly left: readonly Edge[] } => {
  const pairs: Pair[] = [];
  const open: BracketEdge[] = [];
  const closed: BracketEdge[] = [];
  for (const edge of leavesOf(block, "bracket")) {
    const opener = edge.side === "close" ? open.pop() : undefined;
    if (opener) pairs.push({ open: opener, close: edge });
    else (edge.side === "open" ? open : closed).push(edge);
  }
  const label = block.leaves.findLast((leaf) => leaf.kind.endsWith("Label"));
  return { pairs, left: [...closed, ...open].map((edge) => ({ ...edge, whole: isWhole(block, label, edge) })) };
});

const opening = /^[\s\-–—•*_[]*$/;
const ending = /^[\s*_\].;,:⁰¹²³⁴-⁹]*$/;

function isWhole(block: Block, label: Span | undefined, { start, end, side }: BracketEdge): boolean {
  if (side === "close") return ending.test(block.text.slice(end, end + 200));
  const textStart = label && label.end <= start ? label.end : 0;
  return start - textStart < 40 && opening.test(block.text.slice(textStart, start));
}
