import { lastAtOrBefore } from "../../text/lines";
import { memo } from "../../text/memo";
import type { Span } from "../../text/span";
import { blockIndexAt, lengthOf, type Draft } from "../../model/draft";
import { headingLabelOf, leavesOf } from "../../model/leaves";
import { isUnder } from "../../model/owners";
import { outline, type Item, type Paragraph, type Series } from "../../model/outline";
import { parts, type Part } from "../../model/parts";
import { paragraphOf } from "../../model/references";

/** What can change places with another one of its kind: a paragraph or an item, or a preambular or operative one without a number. */
export type Movable = Paragraph | Item | Part;

/** What `offset` stands in, the smallest that can be moved; undefined in headings, notes and front matter. */
export function movableAt(draft: Draft, offset: number): Movable | undefined {
  const block = blockIndexAt(draft, offset);
  const part = passages(draft)[lastAtOrBefore(passageStarts(draft), offset)];
  const owner = outline(draft).ownerOf(block);
  if (draft.blocks[block]?.kind === "footnote" || draft.blocks[block]?.kind === "heading") return undefined;
  if (part && part.start <= offset && (!owner || owner.start < part.start)) return isMovable(part) ? part : undefined;
  return owner;
}

/** Those of its kind, in order, that it is counted with or stands among. */
export function siblingsOf(draft: Draft, movable: Movable): readonly Movable[] {
  if (isPart(movable)) return passages(draft).filter(({ role }) => role === movable.role);
  return movable.kind === "item" ? movable.list.items : movable.series.paragraphs;
}

/** A movable with all that stands under it, and the pragmas before it: from the start of its line, without the blanks behind. */
export function extentOf(draft: Draft, movable: Movable): Span {
  return { start: startOf(draft, movable), end: contentEnd(draft, movable.block, limitOf(draft, movable)) };
}

/** Whether it begins a line: `(a)` of `1. (a)` does not. */
export function beginsLine(draft: Draft, movable: Movable): boolean {
  if (isPart(movable) || movable.kind === "paragraph") return true;
  const block = draft.blocks[movable.block];
  const label = block && (leavesOf(block, "paragraphLabel")[0] ?? leavesOf(block, "subParagraphLabel")[0]);
  return label?.start === movable.label.start - (draft.starts[movable.block] ?? 0);
}

/** The span of what stands between two offsets besides notes and pragmas; undefined if nothing does. */
export function textBetween(draft: Draft, { start, end }: Span): Span | undefined {
  let first: number | undefined;
  for (let at = blockIndexAt(draft, start); at < draft.blocks.length && (draft.starts[at] ?? 0) < end; at++) {
    const text = draft.blocks[at]?.text ?? "";
    const from = Math.max(start - (draft.starts[at] ?? 0), 0);
    const blank = /^\s*/.exec(text.slice(from, end - (draft.starts[at] ?? 0)))?.[0].length ?? 0;
    const begin = (draft.starts[at] ?? 0) + from + blank;
    const isText = !isAside(draft, at) && begin < Math.min(end, (draft.starts[at] ?? 0) + text.trimEnd().length);
    if (isText) first ??= from === 0 ? draft.starts[at] : begin;
  }
  return first === undefined ? undefined : { start: first, end: contentEnd(draft, blockIndexAt(draft, first), end) };
}

export const isPart = (movable: Movable): movable is Part => "role" in movable;

const isMovable = ({ role }: Part): boolean => role === "preambular" || role === "operative";

/** The passages that do not belong to what stands before them. */
const passages = memo((draft: Draft): readonly Part[] =>
  parts(draft).filter(({ role }) => role !== "text" && role !== "subtitle"),
);

const passageStarts = memo((draft: Draft): readonly number[] => passages(draft).map(({ start }) => start));

function startOf(draft: Draft, movable: Movable): number {
  if (isPart(movable)) {
    if (!movable.isFirst) return lineStart(draft, movable);
  } else if (!beginsLine(draft, movable)) return movable.label.start;
  let first = movable.block;
  while (draft.blocks[first - 1]?.kind === "pragma") first--;
  return draft.starts[first] ?? 0;
}

function lineStart(draft: Draft, { block, start }: Part): number {
  const from = draft.starts[block] ?? 0;
  const before = draft.blocks[block]?.text.slice(0, start - from) ?? "";
  return from + before.search(/[^\r\n]*$/);
}

/** Where that begins which does not stand under it. */
function limitOf(draft: Draft, movable: Movable): number {
  const starts = passageStarts(draft);
  const next = lastAtOrBefore(starts, movable.start);
  const passage = [starts[next], starts[next + 1]].find((start) => start !== undefined && start > movable.start);
  const limit = passage ?? lengthOf(draft);
  for (let at = movable.block + 1; at < draft.blocks.length && (draft.starts[at] ?? 0) < limit; at++) {
    if (!isAside(draft, at) && !standsUnder(draft, at, movable)) return draft.starts[at] ?? 0;
  }
  return limit;
}

/** Notes and pragmas stand between paragraphs wherever the page has room for them. */
const isAside = (draft: Draft, at: number): boolean =>
  draft.blocks[at]?.kind === "footnote" || draft.blocks[at]?.kind === "pragma";

function standsUnder(draft: Draft, at: number, movable: Movable): boolean {
  const block = draft.blocks[at];
  if (block?.kind === "heading") return headingLabelOf(block)?.scheme === "option" && !isPart(movable);
  const owner = outline(draft).ownerOf(at);
  if (isPart(movable)) return block?.kind !== "paragraph";
  if (isUnder(owner, movable)) return true;
  return movable.kind === "paragraph" && isInside(paragraphOf(owner)?.series, movable.series);
}

/** Whether a series is introduced by a paragraph of `outer`, or by one inside of it. */
function isInside(series: Series | undefined, outer: Series): boolean {
  let at = series?.outer;
  while (at && at !== outer) at = at.outer;
  return at !== undefined;
}

/** The end of the last text before `limit`, notes and pragmas left out, from the block `first` on. */
function contentEnd(draft: Draft, first: number, limit: number): number {
  let last = blockIndexAt(draft, Math.max(0, limit - 1));
  while (last > first && (isAside(draft, last) || draft.blocks[last]?.kind === "heading")) last--;
  const start = draft.starts[last] ?? 0;
  return start + (draft.blocks[last]?.text.slice(0, limit - start).trimEnd().length ?? 0);
}
