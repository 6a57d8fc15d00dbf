import { t } from "@vscode/l10n";
import { contains, type Span } from "../../text/span";
import { opensSentence } from "../../model/bracket-places";
import { brackets, type Pair } from "../../model/brackets";
import { blockIndexAt, sliceOf, type Draft } from "../../model/draft";
import { parentheses, quotations } from "../../model/marks";
import { wordAround } from "../../model/words";
import { follow, isRefusal, type Followed } from "../renumber/follow";
import type { Refusal } from "../renumber/obstacles";

/**
 * What brackets around a selection are to hold, as drafters set them: whole words and marks, no other pair with one end only,
 * whole paragraphs if there are several, no blanks at the ends, and the last punctuation mark only behind a whole sentence or
 * clause. Undefined if that is nothing.
 */
export function wrappable(draft: Draft, selection: Span): Span | undefined {
  const trimmed = withoutBlanks(draft, selection);
  if (trimmed.start >= trimmed.end) return undefined;
  const [first, last] = [trimmed.start, trimmed.end - 1].map((offset) => blockIndexAt(draft, offset));
  const whole = { start: outOfLeaf(draft, trimmed.start).start, end: outOfLeaf(draft, trimmed.end).end };
  const span = first === last ? whole : { start: labelStart(draft, first ?? 0), end: textEnd(draft, last ?? 0) };
  const balanced = balance(draft, withoutLead(draft, span));
  const bare = withoutLastMark(draft, balanced);
  return bare.start < bare.end ? balance(draft, bare) : undefined;
}

/** The selection in square brackets; refuses where they would not pair with each other. */
export function wrap(draft: Draft, { start, end }: Span): Followed | Refusal {
  const edits = [
    { span: { start, end: start }, text: "[" },
    { span: { start: end, end }, text: "]" },
  ];
  const followed = follow(draft, { edits });
  if (isRefusal(followed)) return followed;
  const isPair = brackets(followed.after).pairs.some(
    ({ open, close }) => open.start === start && close.start === end + 1,
  );
  if (isPair) return followed;
  return { message: t("Brackets here would not be read as a pair: select whole sentences or paragraphs."), places: [] };
}

function withoutBlanks(draft: Draft, span: Span): Span {
  const text = sliceOf(draft, span);
  const end = span.start + text.trimEnd().length;
  return { start: Math.min(end, span.start + text.length - text.trimStart().length), end };
}

/** The word, marker, label or the like that `offset` is inside of; an empty span between two. */
function outOfLeaf(draft: Draft, offset: number): Span {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const block = draft.blocks[index];
  const isAround = (span: Span) => start + span.start < offset && offset < start + span.end;
  const leaf =
    block?.leaves.find((each) => each.kind !== "text" && isAround(each)) ??
    (block && wordAround(block, offset - start));
  return leaf ? { start: start + leaf.start, end: start + leaf.end } : { start: offset, end: offset };
}

/** Where a block's text begins behind its indent and its dash. */
function labelStart(draft: Draft, index: number): number {
  const lead = /^[ \t\u00A0]*(?:[-–—•*][ \t\u00A0]+)?/.exec(draft.blocks[index]?.text ?? "")?.[0].length ?? 0;
  return (draft.starts[index] ?? 0) + lead;
}

const textEnd = (draft: Draft, index: number): number =>
  (draft.starts[index] ?? 0) + (draft.blocks[index]?.text.trimEnd().length ?? 0);

const withoutLead = (draft: Draft, { start, end }: Span): Span => ({
  start: Math.max(start, labelStart(draft, blockIndexAt(draft, start))),
  end,
});

/** The span with every pair that it crosses taken in. */
function balance(draft: Draft, span: Span): Span {
  let balanced = span;
  for (let crossed = crossing(draft, balanced); crossed; crossed = crossing(draft, balanced)) {
    const { open, close } = crossed;
    balanced = { start: Math.min(balanced.start, open.start), end: Math.max(balanced.end, close.end) };
  }
  return balanced;
}

const crossing = (draft: Draft, span: Span): Pair | undefined =>
  pairsNear(draft, span).find(({ open, close }) => contains(span, open) !== contains(span, close));

function pairsNear(draft: Draft, { start, end }: Span): Pair[] {
  const pairs = brackets(draft).pairs.filter(({ open, close }) => open.start < end && start < close.end);
  for (let at = blockIndexAt(draft, start); at < draft.blocks.length && (draft.starts[at] ?? 0) < end; at++) {
    const [block, by] = [draft.blocks[at], draft.starts[at] ?? 0];
    const moved = (mark: Span) => ({ start: mark.start + by, end: mark.end + by });
    const inBlock = block ? [...parentheses(block).pairs, ...quotations(block).pairs] : [];
    for (const { open, close } of inBlock) pairs.push({ open: moved(open), close: moved(close) });
  }
  return pairs;
}

/** `[as appropriate],` but `[, as appropriate,]` and `[We shall act.]` */
function withoutLastMark(draft: Draft, span: Span): Span {
  const text = sliceOf(draft, span);
  const mark = /[.,;:]$/.exec(text)?.[0];
  if (!mark || /^[.,;:]/.test(text) || text.endsWith("..")) return span;
  const index = blockIndexAt(draft, span.start);
  const block = draft.blocks[index];
  const at = { start: span.start - (draft.starts[index] ?? 0), end: span.start - (draft.starts[index] ?? 0) };
  const isWhole = span.start === labelStart(draft, index) || (block !== undefined && opensSentence(block, at));
  return isWhole && (mark === "." || mark === ";") ? span : { start: span.start, end: span.end - 1 };
}
