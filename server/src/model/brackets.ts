import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import { pairInBlock } from "./block-brackets";
import { bracketEntries, type BracketEntries, type EdgeEntry } from "./bracket-entries";
import type { Draft } from "./draft";
import { blocksWhere } from "./each-block";
import { leavesOf } from "./leaves";

/** A pair of marks; `open` and `close` are the marks themselves. */
export interface Pair {
  readonly open: Span;
  readonly close: Span;
}

export interface Brackets {
  /** In the order in which they close. */
  readonly pairs: readonly Pair[];
  /** Those of the pairs that span blocks. */
  readonly spanning: readonly Pair[];
  readonly unclosed: readonly Span[];
  readonly unopened: readonly Span[];
  /** The pairs that begin or end in a block. */
  readonly pairsIn: (block: number) => readonly Pair[];
}

/**
 * The negotiation brackets of a draft, paired: inside each block first, then across blocks. A pair spans blocks only if it
 * holds whole paragraphs, sentences or items: counting alone would join a bracket forgotten in one article with a stray one in
 * the next, and see no fault in either.
 */
export const brackets = memo((draft: Draft): Brackets => new PlacedBrackets(draft, bracketEntries(draft)));

const blocksWithBrackets = blocksWhere((block) => leavesOf(block, "bracket").length > 0);

/** The brackets of a draft where they stand in one version; the pairs, which are many, only when they are asked for. */
class PlacedBrackets implements Brackets {
  constructor(
    private readonly draft: Draft,
    private readonly entries: BracketEntries,
  ) {}

  private placed: readonly Pair[] | undefined;

  get pairs(): readonly Pair[] {
    const inBlocks = blocksWithBrackets(this.draft).flatMap((block) => this.within(block));
    return (this.placed ??= [...inBlocks, ...this.spanning].sort((a, b) => a.close.start - b.close.start));
  }

  readonly pairsIn = (block: number): readonly Pair[] => [
    ...this.within(block),
    ...this.entries.joined.filter(({ open, close }) => open.block === block || close.block === block).map(this.pair),
  ];

  get spanning(): readonly Pair[] {
    return this.entries.joined.map(this.pair);
  }

  get unclosed(): readonly Span[] {
    return this.entries.unclosed.map(this.span);
  }

  get unopened(): readonly Span[] {
    return this.entries.unopened.map(this.span);
  }

  /** The pairs inside a block. */
  private within(block: number): readonly Pair[] {
    const lent = this.entries.lent.get(block);
    if (lent)
      return lent.map(({ open, close }) => this.pair({ open: { block, place: open }, close: { block, place: close } }));
    const source = this.draft.blocks[block];
    const start = this.draft.starts[block] ?? 0;
    const pairs = source ? pairInBlock(source).pairs : [];
    return pairs.map(({ open, close }) => ({ open: shift(open, start), close: shift(close, start) }));
  }

  private readonly pair = ({ open, close }: { readonly open: EdgeEntry; readonly close: EdgeEntry }): Pair => ({
    open: this.span(open),
    close: this.span(close),
  });

  private readonly span = ({ block, place }: EdgeEntry): Span => {
    const source = this.draft.blocks[block];
    const edge = source && leavesOf(source, "bracket")[place];
    if (!edge) throw new Error(`Block ${block} of the draft has no bracket ${place}.`);
    return shift(edge, this.draft.starts[block] ?? 0);
  };
}
