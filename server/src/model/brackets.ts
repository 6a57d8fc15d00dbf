import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import type { Block, HeadingLabel } from "../syntax/tree";
import { lending, pairInBlock, type LeftEdge } from "./block-brackets";
import { endsText, openingOf, type Opening } from "./bracket-places";
import { placedBlocks, type Draft, type PlacedBlock } from "./draft";
import { leavesOf } from "./leaves";
import { outline, type Item, type Outline, type Paragraph } from "./outline";

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
 * The negotiation brackets of a draft, paired: inside each block first, then across blocks. A pair spans blocks only if it
 * holds whole paragraphs, sentences or items: counting alone would join a bracket forgotten in one article with a stray one in
 * the next, and see no fault in either.
 */
export const brackets = memo((draft: Draft): Brackets => {
  const pairer = new Pairer(outline(draft));
  for (const placed of placedBlocks(draft)) pairer.add(placed);
  return pairer.finish();
});

/** A bracket that stands open at the end of its block. */
interface OpenEdge extends Span {
  readonly block: number;
  readonly opening: Opening;
  /** It opens before a heading, or before words that belong to no paragraph: it may hold headings. */
  readonly holdsHeadings: boolean;
}

/** More brackets than anybody leaves open. The bound keeps a text of nothing but brackets from costing its square. */
const DEPTH = 16;

class Pairer {
  private readonly pairsOf = new Map<number, readonly Pair[]>();
  /** The last blocks whose brackets pair among themselves, maybe by chance: those since the last heading or prose. */
  private balanced: PlacedBlock[] = [];
  private readonly pairs: Pair[] = [];
  private readonly unclosed: Span[] = [];
  private readonly unopened: Span[] = [];
  private readonly open: OpenEdge[] = [];
  /** The options since the last heading of another kind. */
  private options: { readonly indent: number; readonly block: number }[] = [];

  constructor(private readonly all: Outline) {}

  add({ block, start, index }: PlacedBlock): void {
    const [heading] = leavesOf(block, "headingLabel");
    if (heading?.scheme === "option") this.meetOption(block, heading, index);
    else if (heading) this.meetHeading();
    const { pairs, left } = pairInBlock(block);
    this.pairsOf.set(index, pairs.map(placedAt(start)));
    if (pairs.length > 0 && left.length === 0)
      this.balanced = [...this.balanced.slice(1 - DEPTH), { block, start, index }];
    for (const edge of left) this.addLeft(block, edge, start, index);
  }

  finish(): Brackets {
    this.giveUpFrom(0);
    const inOrder = (spans: Span[]) => spans.sort((a, b) => a.start - b.start);
    const pairs = [...Array.from(this.pairsOf.values()).flat(), ...this.pairs];
    return {
      pairs: pairs.sort((a, b) => a.close.start - b.close.start),
      unclosed: inOrder(this.unclosed),
      unopened: inOrder(this.unopened),
    };
  }

  /** What opened in a paragraph ends before the next heading. */
  private meetHeading(): void {
    this.options = [];
    const first = this.open.findIndex((edge) => !edge.holdsHeadings);
    if (first >= 0) this.giveUpFrom(first);
    this.balanced = [];
  }

  /** What opened in an option ends before the next one. */
  private meetOption(block: Block, { value }: HeadingLabel, index: number): void {
    const indent = block.text.search(/[^ \t]/);
    const before = firstOption.test(value)
      ? undefined
      : this.options.findLast((option) => Math.abs(option.indent - indent) < 2);
    const first = before ? this.open.findIndex((edge) => edge.block >= before.block) : -1;
    if (first >= 0) this.giveUpFrom(first);
    this.options.push({ indent, block: index });
  }

  private addLeft(block: Block, edge: LeftEdge, start: number, index: number): void {
    const placed = shift(edge, start);
    if (edge.side === "open") {
      if (!edge.isOutermost) this.unclosed.push(placed);
      else this.push(placed, openingOf(block, edge), index);
    } else {
      const isEnd = endsText(block, edge);
      const opener = edge.isOutermost ? this.take(index, isEnd) : undefined;
      if (opener) this.pairs.push({ open: opener, close: placed });
      else if (!edge.isOutermost || !isEnd || !this.borrow("open", placed)) this.unopened.push(placed);
    }
  }

  private push(edge: Span, opening: Opening, block: number): void {
    const holdsHeadings = opening === "blocks" && this.all.ownerOf[block] === undefined;
    this.open.push({ ...edge, block, opening, holdsHeadings });
  }

  /** Takes the bracket that one in `block` closes: the last that holds that block, or else the last that may be closed. */
  private take(block: number, endsText: boolean): OpenEdge | undefined {
    const near = this.open.slice(-DEPTH);
    const mayEnd = ({ opening }: OpenEdge) => opening === "runsOn" || (endsText && opening !== "midSentence");
    const holding = near.findLastIndex((edge) => mayEnd(edge) && this.holds(edge, block));
    const place = holding >= 0 ? holding : near.findLastIndex(mayEnd);
    if (place < 0) return undefined;
    this.giveUpFrom(this.open.length - near.length + place + 1);
    return this.open.pop();
  }

  /** Behind the label of a paragraph or item, a bracket holds that one alone. */
  private holds({ opening, block: at }: OpenEdge, block: number): boolean {
    const owner = this.all.ownerOf[at];
    return opening === "blocks" || !owner || lineage(this.all.ownerOf[block]).includes(owner);
  }

  /** Leaves the open brackets from `depth` on unclosed, but for one before a label that a later block lends its last bracket. */
  private giveUpFrom(depth: number): void {
    for (const edge of this.open.splice(depth).reverse()) {
      const isPaired = edge.opening === "blocks" && this.borrow("close", edge, edge.block);
      if (!isPaired) this.unclosed.push(edge);
    }
  }

  /** Finds a partner for `edge` in the last block behind `from` that pairs by chance; its culprit is left over instead. */
  private borrow(side: LeftEdge["side"], edge: Span, from = -1): boolean {
    for (const { block, start, index } of this.balanced.filter((each) => each.index > from).reverse()) {
      const { pairs, left } = lending(block, side) ?? { pairs: [], left: [] };
      const [culprit, lent] = left.map((each) => shift(each, start));
      if (!culprit || !lent) continue;
      this.balanced = this.balanced.filter((each) => each.index !== index);
      this.pairsOf.set(index, pairs.map(placedAt(start)));
      this.pairs.push(side === "open" ? { open: lent, close: edge } : { open: edge, close: lent });
      (side === "open" ? this.unopened : this.unclosed).push(culprit);
      return true;
    }
    return false;
  }
}

const placedAt =
  (start: number) =>
  ({ open, close }: Pair): Pair => ({ open: shift(open, start), close: shift(close, start) });

const firstOption = /^\(?[1IA]\)?$/;

/** A paragraph or item, with all that it stands under. */
function lineage(owner: Paragraph | Item | undefined): (Paragraph | Item)[] {
  const line: (Paragraph | Item)[] = [];
  for (let at = owner; at; at = at.kind === "item" ? at.list.parent : undefined) line.push(at);
  return line;
}
