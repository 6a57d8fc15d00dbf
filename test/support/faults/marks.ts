import { placedBlocks, type Draft } from "../../../server/src/model/draft";
import { parentheses, quotations, type Marks } from "../../../server/src/model/marks";
import type { Pair } from "../../../server/src/model/brackets";
import type { Block } from "../../../server/src/syntax/tree";
import { shift, type Span } from "../../../server/src/text/span";
import { after, blockAt, foundBy, remove, type Fault, type Planted } from "./fault";

export const markFaults: Record<string, Fault> = {
  "drop a closing parenthesis": (draft, random) => {
    const pair = random.find(pairsOf(draft, parentheses));
    return pair && without(draft, pair.close, pair.open, pair, parentheses, "unbalanced-parenthesis");
  },

  "drop an opening parenthesis": (draft, random) => {
    const pair = random.find(pairsOf(draft, parentheses));
    return pair && without(draft, pair.open, pair.close, pair, parentheses, "unbalanced-parenthesis");
  },

  "drop a closing quotation mark": (draft, random) => {
    const pair = random.find(pairsOf(draft, quotations));
    if (!pair || mayGoOn(draft, pair)) return undefined;
    return without(draft, pair.close, pair.open, pair, quotations, "unbalanced-quotation");
  },

  "drop an opening quotation mark": (draft, random) => {
    const pair = random.find(pairsOf(draft, quotations));
    return pair && without(draft, pair.open, pair.close, pair, quotations, "unbalanced-quotation");
  },
};

const pairsOf = (draft: Draft, marksOf: (block: Block) => Marks): Pair[] =>
  [...placedBlocks(draft)].flatMap(({ block, start }) =>
    marksOf(block).pairs.map(({ open, close }) => ({ open: shift(open, start), close: shift(close, start) })),
  );

/** Found at the partner; where marks of one kind nest, at any of them in the paragraph. */
function without(
  draft: Draft,
  dropped: Span,
  partner: Span,
  pair: Pair,
  marksOf: (block: Block) => Marks,
  rule: string,
): Planted {
  const { block, start } = blockAt(draft, dropped.start);
  const around = marksOf(block).pairs.filter(({ open, close }) => nests(pair, shift(open, start), shift(close, start)));
  const others = around.flatMap(({ open, close }) => [shift(open, start), shift(close, start)]);
  const edits = [remove(dropped)];
  return { edits, expected: [foundBy(rule, ...[partner, ...others].map((span) => after(edits, span)))] };
}

const nests = (pair: Pair, open: Span, close: Span): boolean =>
  (open.start < pair.open.start && pair.close.start < close.start) ||
  (pair.open.start < open.start && close.start < pair.close.start);

/** A quotation that opens a paragraph may lawfully be closed by a later one. */
function mayGoOn(draft: Draft, { open }: Pair): boolean {
  const { block, start } = blockAt(draft, open.start);
  return !/\p{L}{2}/u.test(block.text.slice(0, open.start - start));
}
