import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Block, ParenthesisEdge, QuotationEdge } from "../syntax/tree";
import type { Pair } from "./brackets";
import { leavesOf } from "./leaves";

/** The marks of one kind in a block, paired; offsets count from the block. */
export interface Marks {
  readonly pairs: readonly Pair[];
  readonly unclosed: readonly Span[];
  readonly unopened: readonly Span[];
}

/** Parentheses pair inside a block. The `)` of an inline `i)` closes one that is open and is a label's mark otherwise. */
export const parentheses = memo((block: Block): Marks =>
  pair(leavesOf(block, "parenthesis"), (edge) => edge.side, (edge) => edge.mayEndLabel),
);

/** Quotation marks pair inside a block; a straight mark opens where none is open and closes where one is. */
export const quotations = memo((block: Block): Marks => pair(leavesOf(block, "quotation"), sideOfQuotation, () => false));

const sideOfQuotation = (edge: QuotationEdge, open: number): "open" | "close" =>
  edge.side === "either" ? (open > 0 ? "close" : "open") : edge.side;

function pair<Edge extends ParenthesisEdge | QuotationEdge>(
  edges: readonly Edge[],
  sideOf: (edge: Edge, open: number) => "open" | "close",
  mayStandAlone: (edge: Edge) => boolean,
): Marks {
  const pairs: Pair[] = [];
  const open: Edge[] = [];
  const unopened: Edge[] = [];
  for (const edge of edges) {
    if (sideOf(edge, open.length) === "open") {
      open.push(edge);
      continue;
    }
    const opener = open.pop();
    if (opener) pairs.push({ open: opener, close: edge });
    else if (!mayStandAlone(edge)) unopened.push(edge);
  }
  return { pairs, unclosed: open, unopened };
}
