import { applyEdits, type Edit } from "../text/edit";
import { blockIndexAt, parseDraft, sliceOf, type Draft } from "../model/draft";
import { footnotes } from "../model/footnotes";
import { outline, type Item, type List, type Paragraph, type Series } from "../model/outline";
import { references } from "../model/references";
import { isInOrder } from "../model/sequence";
import { follow, isRefusal } from "./renumber/follow";
import { numberEdits } from "./renumber/number-edits";
import { writeValue } from "../model/lists";
import type { Numbering } from "./renumber/numbering";
import { brokenPromise } from "./renumber/obstacles";
import { labels } from "./renumber/promise";

type Numbered = Paragraph | Item;

export interface PasteInOrder {
  /** The pasted text with numbers that run on from those before it. */
  readonly text: string;
  /** Edits beside it, with the offsets of the draft before: the numbers that follow. */
  readonly edits: readonly Edit[];
}

/**
 * Several numbered paragraphs, or items of one list, pasted at `offset` into a sequence that is in order: theirs run on from
 * the number before, later ones follow, and references meet what they met, in the pasted text and in the draft. Undefined
 * where that cannot be promised: the pasted text has notes, gaps, or references to what is not in it, or would stand where no
 * paragraph or item may begin.
 */
export function pasteInOrder(draft: Draft, offset: number, text: string): PasteInOrder | undefined {
  const pasted = parseDraft(text);
  const members = membersOf(pasted);
  const before = members[0] && isOwnLine(draft, offset, text) ? predecessor(draft, offset, members[0]) : undefined;
  if (!before || !isInOrder(draft, sequenceOf(before)) || hasLooseReference(draft)) return undefined;
  const written = countedOn(pasted, members, valueOf(before));
  if (written === undefined) return undefined;
  const edit = { span: { start: offset, end: offset }, text: written };
  const born = members.map(() => ({ in: sequenceOf(before), at: offset }));
  const followed = follow(draft, { edits: [edit], born });
  if (isRefusal(followed)) return undefined;
  const result = besides(followed.edits, edit);
  return result && runsOn(followed.after, followed.to(before.label.start), members.length) ? result : undefined;
}

/** The paragraphs of a text that is nothing but them, or the items of the one list that it is. */
function membersOf(pasted: Draft): readonly Numbered[] {
  const { series, lists } = outline(pasted);
  const [first] = pasted.blocks;
  const own = lists.filter((list) => !list.parent);
  const [sequence, ...more] = [...series, ...own];
  const { markers, definitions } = footnotes(pasted);
  const isPlain = pasted.blocks.every(({ kind }) => kind === "paragraph" || kind === "subParagraph");
  if (!sequence || more.length > 0 || !isPlain || !first || markers.length + definitions.length > 0) return [];
  const members = "items" in sequence ? sequence.items : sequence.paragraphs;
  const isCounted = members.every((one, index) => one.insertion === "" && valueOf(one) === valueOf(members[0]) + index);
  return members.length > 1 && members[0]?.block === 0 && isCounted ? members : [];
}

/** Whether what is pasted begins its line, and stands on an empty one or, with a line of its own, before a block. */
function isOwnLine(draft: Draft, offset: number, text: string): boolean {
  const before = sliceOf(draft, { start: Math.max(0, offset - 1), end: offset });
  const behind = sliceOf(draft, { start: offset, end: offset + 1 });
  const isBeforeBlock = draft.starts[blockIndexAt(draft, offset)] === offset && /[\r\n]$/.test(text);
  return /^[\r\n]?$/.test(before) && (isBeforeBlock || /^[\r\n]?$/.test(behind));
}

/** Whether a reference meets nothing: it would by chance meet what gets its number. */
const hasLooseReference = (draft: Draft): boolean =>
  references(draft).some(({ certain, parts }) => certain && parts.some(({ candidates }) => candidates.length === 0));

/** What stands before `offset` and is counted as `one` is: the last item or paragraph, or one that it stands under. */
function predecessor(draft: Draft, offset: number, one: Numbered): Numbered | undefined {
  if (offset === 0) return undefined;
  const { ownerOf } = outline(draft);
  let index = blockIndexAt(draft, offset - 1);
  while (index > 0 && !ownerOf(index) && draft.blocks[index]?.kind === "footnote") index--;
  let at = ownerOf(index);
  while (at && !isCountedLike(at, one)) at = at.kind === "item" ? at.list.parent : undefined;
  return at;
}

function isCountedLike(one: Numbered, other: Numbered): boolean {
  if (one.kind === "paragraph") return other.kind === "paragraph" && one.series.name === other.series.name;
  return other.kind === "item" && one.list.itemKind === other.list.itemKind && one.list.form === other.list.form;
}

/** The pasted text with numbers that run on behind `last`; undefined if a reference in it could then be read in another way. */
function countedOn(pasted: Draft, members: readonly Numbered[], last: number): string | undefined {
  const numbering: Numbering = { paragraphs: new Map(), items: new Map(), notes: new Map() };
  for (const [index, one] of members.entries()) {
    const number = last + 1 + index;
    if (one.kind === "item") numbering.items.set(one, writeValue(one.list, number));
    else numbering.paragraphs.set(one, { number, insertion: "" });
  }
  const edits = numberEdits(pasted, numbering);
  const meetsAll = references(pasted).every(({ parts }) => parts.every(({ target }) => target));
  const isClear = meetsAll && edits.every(({ consent }) => consent === undefined) && !brokenPromise(pasted, edits);
  return isClear ? applyEdits(pasted.blocks.map((block) => block.text).join(""), edits) : undefined;
}

/** The edits without the pasted text, which may have been joined with a number right beside it. */
function besides(edits: readonly Edit[], { span: { start }, text }: Edit): PasteInOrder | undefined {
  const joined = edits.find(
    ({ span, text: written }) => span.start <= start && start <= span.end && written.includes(text),
  );
  if (!joined) return undefined;
  const at = joined.text.indexOf(text);
  const left = { span: { start: joined.span.start, end: start }, text: joined.text.slice(0, at) };
  const right = { span: { start, end: joined.span.end }, text: joined.text.slice(at + text.length) };
  const beside = [left, right].filter((edit) => edit.text !== "" || edit.span.start < edit.span.end);
  return { text, edits: [...edits.filter((edit) => edit !== joined), ...beside] };
}

/** Whether as many new members stand behind the one at `place`, each with the next number. */
function runsOn(after: Draft, place: number | undefined, count: number): boolean {
  const before = labels(after).get(place ?? -1);
  if (!before) return false;
  const all: readonly Numbered[] = before.kind === "item" ? before.list.items : before.series.paragraphs;
  const run = all.slice(all.indexOf(before) + 1, all.indexOf(before) + 1 + count);
  return run.length === count && isInOrder(after, sequenceOf(before)) && run.every((one) => one.insertion === "");
}

const sequenceOf = (one: Numbered): Series | List => (one.kind === "item" ? one.list : one.series);

const valueOf = (one: Numbered | undefined): number => (one?.kind === "item" ? one.value : (one?.number ?? 0));
