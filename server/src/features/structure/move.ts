import type { Span } from "../../text/span";
import { sliceOf, type Draft } from "../../model/draft";
import { follow, type Followed } from "../renumber/follow";
import type { Refusal } from "../renumber/obstacles";
import { beginsLine, extentOf, isPart, movableAt, siblingsOf, textBetween, type Movable } from "./movable";

export interface Move {
  readonly moved: Movable;
  /** The text that changes its place: it and all that stands under it. */
  readonly span: Span;
  readonly make: () => Followed | Refusal;
}

/**
 * The paragraph or item at `span`, or all that it takes in of one sequence, to change places with its neighbour: with the next
 * one of its kind, or with the heading or other text that stands between the two. The mark at the end stays at its place: the
 * last item keeps its full stop. Undefined at the end of a sequence.
 */
export function move(draft: Draft, span: Span, way: "up" | "down", keepsNames: boolean): Move | undefined {
  const stretch = selected(draft, span);
  if (!stretch) return undefined;
  const { from, to } = stretch;
  const siblings = siblingsOf(draft, from);
  const sibling = siblings[siblings.indexOf(way === "up" ? from : to) + (way === "up" ? -1 : 1)];
  if (!sibling) return undefined;
  const own = { start: extentOf(draft, from).start, end: extentOf(draft, to).end };
  const places = exchangeOf(draft, own, way, [from, sibling]);
  if (!places) return undefined;
  const make = () => follow(draft, { edits: [], exchange: places, keepsNames });
  return { moved: from, span: places[way === "down" ? 0 : 1], make };
}

/** The first and the last of what is to be moved. */
function selected(draft: Draft, { start, end }: Span): { readonly from: Movable; readonly to: Movable } | undefined {
  const from = movableAt(draft, start);
  if (!from) return undefined;
  const last = movableAt(draft, end);
  const siblings = siblingsOf(draft, from);
  const isStretch = last && siblings.indexOf(last) > siblings.indexOf(from);
  return { from, to: isStretch ? last : from };
}

function exchangeOf(
  draft: Draft,
  own: Span,
  way: "up" | "down",
  [movable, sibling]: readonly [Movable, Movable],
): readonly [Span, Span] | undefined {
  const other = extentOf(draft, sibling);
  const gap = way === "up" ? { start: other.end, end: own.start } : { start: own.end, end: other.start };
  if (gap.end < gap.start) return undefined;
  const between = textBetween(draft, gap);
  if (between && !isPart(movable) && movable.kind === "item") return undefined;
  const places = between ? [own, between] : alike(draft, own, other, [movable, sibling]);
  return places && (way === "down" ? [places[0] ?? own, places[1] ?? other] : [places[1] ?? other, places[0] ?? own]);
}

/** The two without what belongs to their places: the marks at their ends, and the dashes before them if one has none. */
function alike(draft: Draft, own: Span, other: Span, movables: readonly Movable[]): readonly Span[] | undefined {
  const both = [own, other].map((span) => sliceOf(draft, span));
  const endings = both.map((text) => ending.exec(text)?.[0].length ?? 0);
  const ends = endings.every((length) => length > 0) ? endings : [0, 0];
  const starts = movables.every((each) => beginsLine(draft, each))
    ? [0, 0]
    : both.map((text, at) => (movables[at] && beginsLine(draft, movables[at]) ? leadLength(text) : 0));
  if (starts.some((length) => length < 0)) return undefined;
  return [own, other].map(({ start, end }, at) => ({ start: start + (starts[at] ?? 0), end: end - (ends[at] ?? 0) }));
}

const ending = /(?:[;,](?: (?:and|or))?|\.)$/;

/** The indent and the dash; -1 for a pragma, which needs a line of its own. */
const leadLength = (text: string): number =>
  text.trimStart().startsWith("%%") ? -1 : (/^[ \t\u00A0]*(?:[-–—•*][ \t\u00A0]+)?/.exec(text)?.[0].length ?? 0);

/** Where `offset` comes to stand: it goes with the text that it is in or right behind. */
export function cursorAfter({ to }: Followed, { span }: Move, offset: number): number {
  const at = Math.max(span.start, Math.min(offset, span.end - 1));
  return (to(at) ?? 0) + (offset > at ? 1 : 0);
}
