import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Block, BracketEdge } from "../syntax/tree";
import type { Pair } from "./brackets";
import { lastLabel, leavesOf } from "./leaves";

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
  const nested = nest(edges);
  if (nested.over.length === 0) return { pairs: nested.pairs, left: [] };
  const isLegible = edges.length <= MOST_EDGES && nested.over.length <= MOST_LEFT;
  const { pairs, over } = isLegible ? withoutCulprits(block, edges) : nested;
  return { pairs, left: over.map((edge) => ({ ...edge, isOutermost: !pairs.some((pair) => isInside(pair, edge)) })) };
});

/**
 * What stands behind an opening bracket that is not closed in its block. `blocks`: it stands before the label, or there is
 * none. `sentence`: it opens a sentence or a clause. `runsOn`: what it holds runs on in the next block, as the chapeau of a
 * list does or a sentence that breaks off. `midSentence`: a part of a sentence, which ought to have ended here.
 */
export type Opening = "blocks" | "sentence" | "runsOn" | "midSentence";

export function openingOf(block: Block, edge: Span): Opening {
  if (isBeforeLabel(block, edge)) return "blocks";
  if (runsOn(block, edge)) return "runsOn";
  return opensSentence(block, edge) || opensClause(block, edge) ? "sentence" : "midSentence";
}

function isBeforeLabel(block: Block, { start }: Span): boolean {
  const label = lastLabel(block);
  return label ? start < label.start : start < 80 && /^[\s*_[]*$/.test(block.text.slice(0, start));
}

/**
 * Whether a closing bracket ends its block, but for other brackets, stops, markers and remarks in braces, or ends a line with
 * a whole sentence: what follows may be a page's number.
 */
export const endsText = (block: Block, edge: Span): boolean => {
  const after = block.text.slice(edge.end, edge.end + 200);
  return ending.test(after) || (closesSentence(block, edge) && /^[^\S\r\n]*[\r\n]/.test(after));
};

const ending = /^[\s*_\].;,:>⁰¹²³⁴-⁹]*(?:\{[^{}]*\}[\s*_.;,]*)?$/;

/** Whether the words behind an opening bracket end with a colon, or break off with no mark at their end. */
const runsOn = ({ text }: Block, { end }: Span): boolean =>
  /(?::[\s*_]*|[\p{L}\d-]\s*|,(?:\r\n|\r|\n))$/u.test(text.slice(Math.max(end, text.length - 60)));

function opensSentence(block: Block, { start, end }: Span): boolean {
  if (!/^[[*_\s]*["“(\p{Lu}\p{N}]/u.test(block.text.slice(end, end + 20))) return false;
  return startsText(block, start) || behindSentence.test(block.text.slice(Math.max(0, start - 20), start));
}

const behindSentence = /(?:[.;:!?]["”)]*|\]|[\r\n])[\s*_[]*$/;

/** Whether nothing but the label, an option's name or a run-in title stands before the bracket in its block. */
function startsText(block: Block, start: number): boolean {
  const label = lastLabel(block);
  const from = label && label.end <= start ? label.end : 0;
  return start - from < 120 && leadingIn.test(block.text.slice(from, start));
}

/** `Option 2:` behind a label, or a title in bold: `**Timing**`. */
const leadingIn =
  /^[\s\-–—•*_[:.]*(?:\*\*[^*\n]{1,60}\*\*[\s:.]*|(?:Option|Alternative|Alt\.?) [\dIVX]{1,4}[:.)*\s]+)?[\s*_[]*$/;

/** Whether a bracket closes a whole sentence, with its stop. */
const closesSentence = ({ text }: Block, { start }: Span): boolean =>
  /[.;!?]["”’)]*[\s*_\]]*$/.test(text.slice(Math.max(0, start - 12), start));

/** Beyond this no reader could say which bracket is the culprit, and trying each costs too much. */
const MOST_EDGES = 100;
const MOST_LEFT = 6;

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

/** `[, as appropriate.]` `[;]` */
const opensClause = ({ text }: Block, { end }: Span): boolean => /^[.,;:]/.test(text.slice(end, end + 1));

/** The last of several, as in `[shall][should act.]`, within one sentence. */
const isAlternative = ({ text }: Block, { open, close }: Pair): boolean =>
  /\]\s?$/.test(text.slice(Math.max(0, open.start - 2), open.start)) &&
  !/[.;]\s+\p{Lu}/u.test(text.slice(open.end, close.start));

const isInside = ({ open, close }: Pair, { start }: Span): boolean => open.start < start && start < close.start;
