import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Block, BracketEdge } from "../syntax/tree";
import { closesSentence, endsText, isBeforeLabel, openingOf, opensClause, opensSentence } from "./bracket-places";
import type { Pair } from "./brackets";
import { leavesOf } from "./leaves";

/** A bracket that found no partner in its block, with offsets in the block. */
export interface LeftEdge extends Span {
  readonly side: "open" | "close";
  /** Whether its partner may stand in another block: it is inside of no pair of its own. */
  readonly isOutermost: boolean;
}

export interface BlockBrackets {
  readonly pairs: readonly Pair[];
  readonly left: readonly LeftEdge[];
}

/**
 * The brackets of one block, paired. Where one is left over, the culprit is the one without which the others pair most
 * naturally: a whole sentence in brackets begins and ends like one, so that in `[We [shall act.]` it is the `[` in the middle.
 */
export const pairInBlock = memo((block: Block): BlockBrackets => {
  const edges = leavesOf(block, "bracket");
  if (edges.length === 0) return noBrackets;
  const nested = nest(edges);
  if (nested.over.length === 0) return { pairs: nested.pairs, left: [] };
  const isLegible = edges.length <= MOST_EDGES && nested.over.length <= MOST_LEFT;
  const { pairs, over } = isLegible ? withoutCulprits(block, edges) : nested;
  return { pairs, left: outermostTold(pairs, over.slice(0, MOST_TOLD)) };
});

/** The edges in the order of the text, each with whether it is inside of no pair. */
function outermostTold(pairs: readonly Pair[], over: readonly BracketEdge[]): LeftEdge[] {
  const opened = [...pairs].sort((a, b) => a.open.start - b.open.start);
  let next = 0;
  let reach = -1;
  return [...over]
    .sort((a, b) => a.start - b.start)
    .map((edge) => {
      for (; (opened[next]?.open.start ?? Infinity) < edge.start; next++)
        reach = Math.max(reach, opened[next]?.close.start ?? 0);
      return { ...edge, isOutermost: reach < edge.start };
    });
}

const noBrackets: BlockBrackets = { pairs: [], left: [] };

/**
 * The brackets of a block that pair by chance, if one of them is needed to pair with another block: `[by [2030].]` at the end
 * of a bracketed paragraph lends its last bracket, and its first one is the culprit. Undefined if the block pairs as drafters
 * mean it.
 */
export function lending(block: Block, side: LeftEdge["side"]): BlockBrackets | undefined {
  const edges = leavesOf(block, "bracket");
  let least = edges.length > MOST_EDGES ? 0 : strangeness(block, nest(edges).pairs);
  let found: BlockBrackets | undefined;
  for (const candidate of least > 0 ? edges : []) {
    const { pairs, over } = nest(edges.filter((edge) => edge !== candidate));
    const [lent] = over;
    if (lent?.side !== side || !mayLeave(block, lent)) continue;
    const strange = strangeness(block, pairs);
    if (strange >= least) continue;
    least = strange;
    found = {
      pairs,
      left: [
        { ...candidate, isOutermost: false },
        { ...lent, isOutermost: true },
      ],
    };
  }
  return found;
}

/** Whether the partner of the edge may stand in another block. */
const mayLeave = (block: Block, edge: BracketEdge): boolean =>
  edge.side === "open" ? openingOf(block, edge) !== "midSentence" : endsText(block, edge);

/** Beyond this no reader could say which bracket is the culprit, and trying each costs too much. */
const MOST_EDGES = 100;
const MOST_LEFT = 6;

/** Nobody mends more than so many in one block one by one; the rest is passed over, and its memory saved. */
const MOST_TOLD = 1000;

interface Nesting {
  readonly pairs: readonly Pair[];
  readonly over: readonly BracketEdge[];
}

/** Each closing edge with the last one that stands open. */
function nest(edges: readonly BracketEdge[]): Nesting {
  const pairs: Pair[] = [];
  const open: BracketEdge[] = [];
  const closed: BracketEdge[] = [];
  for (const edge of edges) {
    const opener = edge.side === "close" ? open.pop() : undefined;
    if (opener) pairs.push({ open: opener, close: edge });
    else (edge.side === "open" ? open : closed).push(edge);
  }
  return { pairs, over: [...closed, ...open] };
}

/** Leaves out one edge after the other until all others pair. */
function withoutCulprits(block: Block, edges: readonly BracketEdge[]): Nesting {
  let kept = edges;
  const culprits: BracketEdge[] = [];
  for (let nesting = nest(kept); nesting.over.length > 0; nesting = nest(kept)) {
    const culprit = culpritOf(block, kept, nesting);
    culprits.push(culprit);
    kept = kept.filter((edge) => edge !== culprit);
  }
  return { pairs: nest(kept).pairs, over: culprits.sort((a, b) => a.start - b.start) };
}

/** What plain nesting leaves over, unless the others pair better without another edge. */
function culpritOf(block: Block, edges: readonly BracketEdge[], { over, pairs }: Nesting): BracketEdge {
  let culprit = over[0] as BracketEdge;
  let least = strangeness(block, pairs);
  for (const candidate of edges) {
    const without = nest(edges.filter((edge) => edge !== candidate));
    const strange = strangeness(block, without.pairs);
    if (without.over.length >= over.length || strange >= least) continue;
    [culprit, least] = [candidate, strange];
  }
  return culprit;
}

/** How many pairs end with a sentence and begin in the middle of one, or begin with a label and do not end with a sentence. */
const strangeness = (block: Block, pairs: readonly Pair[]): number =>
  pairs.filter((pair) =>
    closesSentence(block, pair.close)
      ? !opensSentence(block, pair.open) && !opensClause(block, pair.open) && !isAlternative(block, pair)
      : block.kind !== "prose" && isBeforeLabel(block, pair.open) && !endsText(block, pair.close),
  ).length;

/** The last of several, as in `[shall][should act.]`, within one sentence. */
const isAlternative = ({ text }: Block, { open, close }: Pair): boolean =>
  /\]\s?$/.test(text.slice(Math.max(0, open.start - 2), open.start)) &&
  !/[.;]\s+\p{Lu}/u.test(text.slice(open.end, close.start));
