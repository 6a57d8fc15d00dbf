import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Block, ParenthesisEdge, QuotationEdge } from "../syntax/tree";
import type { Pair } from "./brackets";
import { lastLabel, leavesOf } from "./leaves";

/** The marks of one kind in a block, paired; offsets count from the block. */
export interface Marks {
  readonly pairs: readonly Pair[];
  readonly unclosed: readonly Span[];
  readonly unopened: readonly Span[];
}

/**
 * Parentheses pair inside a block. The `)` of an inline `i)` closes one that is open if no other `)` needs it, and is a
 * label's mark otherwise: `(including i) funds and ii) staff)` is one pair.
 */
export const parentheses = memo((block: Block): Marks =>
  pair(
    leavesOf(block, "parenthesis"),
    (edge) => edge.side,
    (edge) => edge.mayEndLabel,
  ),
);

/**
 * Quotation marks pair inside a block; a straight mark opens where none is open and closes where one is. A quotation of
 * several paragraphs in one block opens each of them and closes the last: `“1. ... “2. ...”` is one.
 */
export const quotations = memo((block: Block): Marks => {
  const edges = leavesOf(block, "quotation");
  return pair(
    edges.filter((edge, at) => edges[at - 1]?.side !== "open" || !opensNumber(block, edge)),
    sideOfQuotation,
    () => false,
  );
});

/** The quotations of a block; one that a later paragraph will close goes on to the end of the block. */
export const quotedSpans = memo((block: Block): readonly Span[] => {
  const { pairs, unclosed } = quotations(block);
  if (pairs.length === 0 && unclosed.length === 0) return noMarks.unclosed;
  return [
    ...pairs.map(({ open, close }) => ({ start: open.start, end: close.end })),
    ...unclosed.map(({ start }) => ({ start, end: block.text.length })),
  ];
});

/** `“2.` */
const opensNumber = ({ text }: Block, { side, end }: QuotationEdge): boolean =>
  side === "open" && /^\d{1,3}(?: ?bis)?\.\s/.test(text.slice(end, end + 10));

const sideOfQuotation = (edge: QuotationEdge, open: number): "open" | "close" =>
  edge.side === "either" ? (open > 0 ? "close" : "open") : edge.side;

function pair<Edge extends ParenthesisEdge | QuotationEdge>(
  edges: readonly Edge[],
  sideOf: (edge: Edge, open: number) => "open" | "close",
  mayStandAlone: (edge: Edge) => boolean,
): Marks {
  if (edges.length === 0) return noMarks;
  const pairs: Pair[] = [];
  const open: Edge[] = [];
  const unopened: Edge[] = [];
  /** The places in `pairs` of those that a label's mark may have closed. */
  const lent: number[] = [];
  for (const edge of edges) {
    if (sideOf(edge, open.length) === "open") {
      open.push(edge);
      continue;
    }
    const opener = open.pop();
    if (opener) {
      if (mayStandAlone(edge)) lent.push(pairs.length);
      pairs.push({ open: opener, close: edge });
    } else if (!mayStandAlone(edge)) {
      const place = lent.pop();
      const pair = place === undefined ? undefined : pairs[place];
      if (place !== undefined && pair) pairs[place] = { open: pair.open, close: edge };
      else unopened.push(edge);
    }
  }
  return { pairs, unclosed: open, unopened };
}

/** One for all blocks without: most have none. */
const noMarks: Marks = { pairs: [], unclosed: [], unopened: [] };

/** Where the last quotation that opens a line of the block's text begins, -1 if none does. */
export const lastOpeningQuotation = memo(
  (block: Block): number =>
    leavesOf(block, "quotation").findLast((edge) => edge.side !== "close" && opensLine(block, edge))?.start ?? -1,
);

/** Whether a mark is the first on its line, or in the text behind the block's label. */
export function opensLine(block: Block, { start }: Span): boolean {
  const from = Math.max(textStart(block), start - 20);
  const before = block.text.slice(from, start);
  return from === textStart(block) ? /(?:^|[\r\n])[\s*_[]*$/.test(before) : /[\r\n][\s*_[]*$/.test(before);
}

const textStart = (block: Block): number => lastLabel(block)?.end ?? 0;
