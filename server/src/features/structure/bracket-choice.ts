import { t } from "@vscode/l10n";
import type { Edit } from "../../text/edit";
import { contains, touches, type Span } from "../../text/span";
import { bracketLevels, type Bracket } from "../../model/bracket-levels";
import { blockIndexAt, sliceOf, type Draft } from "../../model/draft";
import { footnotes } from "../../model/footnotes";
import { lastLabel, leavesOf } from "../../model/leaves";
import { outline } from "../../model/outline";
import { follow, type Followed } from "../renumber/follow";
import type { Refusal } from "../renumber/obstacles";
import { removalOf } from "./blocks";
import { extentOf } from "./movable";
import { takeOut } from "./seam";

/** A pair of brackets with what can be kept of it. */
export interface BracketChoice {
  /** All that goes, but for what is kept: the pair, or its whole row of alternatives. */
  readonly outer: Span;
  /** The texts, without names of delegations and blanks; several if they are alternatives. */
  readonly options: readonly Span[];
  /** What goes if the pair is deleted: it and the stroke between it and the next. */
  readonly bracket: Span;
}

/** The innermost pair that `span` stands in or whose edge it touches; one that holds paragraphs is asked for at its edges only. */
export function bracketChoiceAt(draft: Draft, span: Span): BracketChoice | undefined {
  const around = bracketLevels(draft).filter(
    (bracket) => contains(bracket, span) && (isInBlock(draft, bracket) || isAtEdge(bracket, span)),
  );
  const bracket = around.reduce<Bracket | undefined>(
    (inner, each) => (inner && inner.level > each.level ? inner : each),
    undefined,
  );
  if (!bracket) return undefined;
  const row = rowOf(draft, bracket);
  const outer = { start: row[0]?.start ?? bracket.start, end: row.at(-1)?.end ?? bracket.end };
  const options = row.length > 1 ? row.map((each) => contentOf(draft, each)) : optionsIn(draft, bracket);
  return { outer, options, bracket: withStroke(bracket, row) };
}

const isInBlock = (draft: Draft, { start, end }: Span): boolean =>
  blockIndexAt(draft, start) === blockIndexAt(draft, end - 1);

const isAtEdge = ({ open, close }: Bracket, span: Span): boolean =>
  span.start === span.end && (touches(open, span.start) || touches(close, span.start));

/** `[A][B]`, `[A]/[B]`: the pairs side by side. */
function rowOf(draft: Draft, bracket: Bracket): Bracket[] {
  const level = bracketLevels(draft).filter((each) => each.level === bracket.level);
  const isBeside = (one?: Bracket, other?: Bracket) =>
    one !== undefined &&
    other !== undefined &&
    other.start - one.end <= 3 &&
    /^(?: ?\/ ?)?$/.test(sliceOf(draft, { start: one.end, end: other.start }));
  let [first, last] = [level.indexOf(bracket), level.indexOf(bracket)];
  while (isBeside(level[first - 1], level[first])) first--;
  while (isBeside(level[last], level[last + 1])) last++;
  return level.slice(first, last + 1);
}

function withStroke(bracket: Bracket, row: readonly Bracket[]): Span {
  const at = row.indexOf(bracket);
  const [before, next] = [row[at - 1], row[at + 1]];
  return { start: next ? bracket.start : (before?.end ?? bracket.start), end: next?.start ?? bracket.end };
}

/** What a pair holds, without blanks and without the names of those whose text it is. */
function contentOf(draft: Draft, { open, close }: Bracket): Span {
  let [start, end] = [open.end, close.start];
  for (const at of new Set([blockIndexAt(draft, open.start), blockIndexAt(draft, close.start)])) {
    const [block, by] = [draft.blocks[at], draft.starts[at] ?? 0];
    for (const name of block ? leavesOf(block, "attribution") : []) {
      if (by + name.start === open.end) start = by + name.end;
      const isLast = by + name.end <= close.start && by + name.start > start;
      if (isLast && sliceOf(draft, { start: by + name.end, end: close.start }).trim() === "") end = by + name.start;
    }
  }
  return trimmed(draft, { start, end });
}

function trimmed(draft: Draft, span: Span): Span {
  const text = sliceOf(draft, span);
  const start = span.start + text.length - text.trimStart().length;
  return { start, end: Math.max(start, span.start + text.trimEnd().length) };
}

/** `[A / B]`: the texts between strokes that stand in no bracket of their own. */
function optionsIn(draft: Draft, bracket: Bracket): Span[] {
  const content = contentOf(draft, bracket);
  const inner = bracketLevels(draft).filter((each) => each.level === bracket.level + 1 && contains(bracket, each));
  const options: Span[] = [];
  let start = content.start;
  for (const stroke of sliceOf(draft, content).matchAll(/ \/ /g)) {
    const at = content.start + stroke.index;
    if (inner.some((each) => each.start < at && at < each.end)) continue;
    options.push(trimmed(draft, { start, end: at }));
    start = at + stroke[0].length;
  }
  return [...options, trimmed(draft, { start, end: content.end })];
}

/** The text without its brackets and the alternatives to it; notes that only they mention go with them. */
export function keep(draft: Draft, { outer }: BracketChoice, kept: Span, keepsNames: boolean): Followed | Refusal {
  if (kept.start >= kept.end) return remove(draft, outer, keepsNames);
  const edits = [
    takeOut(draft, { start: outer.start, end: kept.start }),
    takeOut(draft, { start: kept.end, end: outer.end }),
  ];
  return follow(draft, { edits: [...edits, ...orphans(draft, edits)], keepsNames });
}

/** The draft without a bracketed text; a paragraph of which nothing is left goes with its number. */
export function remove(draft: Draft, bracket: Span, keepsNames: boolean): Followed | Refusal {
  const blocks = emptied(draft, bracket);
  if (blocks === "tears") {
    const message = t("Other text stands under the label that would be left without words: delete that first.");
    return { message, places: [bracket] };
  }
  const edits = blocks ? removalOf(draft, blocks) : [takeOut(draft, bracket)];
  return follow(draft, { edits: [...edits, ...orphans(draft, edits)], keepsNames });
}

/** The blocks of which nothing would be left but a label; undefined if other words would. */
function emptied(draft: Draft, { start, end }: Span): readonly number[] | "tears" | undefined {
  const [first, last] = [blockIndexAt(draft, start), blockIndexAt(draft, end - 1)];
  const [block, from] = [draft.blocks[first], draft.starts[first] ?? 0];
  const behind = sliceOf(draft, {
    start: end,
    end: (draft.starts[last] ?? 0) + (draft.blocks[last]?.text.length ?? 0),
  });
  const label = block && lastLabel(block);
  const before = block?.text.slice(label && label.end <= start - from ? label.end : 0, start - from) ?? "";
  if (!/^[\s*_\-–—•]*$/.test(before) || !/^[\s.;,*_]*(?:and|or)?\s*$/.test(behind)) return undefined;
  const blocks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const owner = outline(draft).ownerOf(first);
  const isTorn =
    owner?.block === first &&
    extentOf(draft, owner).end > (draft.starts[last] ?? 0) + (draft.blocks[last]?.text.trimEnd().length ?? 0);
  return isTorn ? "tears" : blocks;
}

/** Takes out the notes whose last marker goes; one that the edits themselves cut into stays. */
function orphans(draft: Draft, edits: readonly Edit[]): Edit[] {
  const { markers, markersOf, definitionsOf } = footnotes(draft);
  const isGone = (span: Span) => edits.some((edit) => contains(edit.span, span));
  const ids = new Set(markers.filter(isGone).map(({ id }) => id));
  const notes = Array.from(ids)
    .filter((id) => markersOf.get(id)?.every(isGone))
    .flatMap((id) => definitionsOf.get(id) ?? [])
    .filter((note) => !edits.some(({ span }) => span.start < note.end && note.start < span.end));
  return removalOf(
    draft,
    notes.map(({ block }) => block),
  );
}
