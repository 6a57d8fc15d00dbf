import type { Edit } from "../../text/edit";
import { leavesOf } from "../../model/leaves";
import { blockIndexAt, editDraft, type Draft } from "../../model/draft";
import { outline, type Item, type List, type Paragraph, type Series } from "../../model/outline";
import { isInOrder } from "../../model/sequence";
import { follow, isRefusal } from "../renumber/follow";
import { firstLabel, modelOf } from "./first-label";
import { nextDecimal, nextLabel, siblingsOf, valueOf, type NewLabel } from "./labels";
import type { EnterPlace } from "./place";
import { isSetOff, isSpaced } from "./spacing";

/** The edits that begin the next paragraph or item, with all numbers that follow; none where none can be told. */
export function newParagraph(place: EnterPlace): readonly Edit[] {
  const { owner } = place;
  if (!owner) return newDecimal(place);
  return isChapeau(place) ? newList(place, owner) : newSibling(place, owner);
}

const isChapeau = ({ block, at, start }: EnterPlace): boolean => /:[\]*_\s]*$/.test(block.text.slice(0, at - start));

function newSibling(place: EnterPlace, owner: Paragraph | Item): readonly Edit[] {
  const label = nextLabel(place, owner);
  if (!label) return [];
  // The last one and a `bis` push nobody on.
  const isAlone = owner.insertion !== "" || siblingsOf(owner).at(-1) === owner;
  const pushed = isAlone ? undefined : owner.kind === "item" ? owner.list : owner.series;
  const change = changeOf(place, insertion(place, label, isSpaced(place, owner)), pushed);
  const read = change && readLabel(place, change);
  if (!read || valueOf(read) !== valueOf(owner) + (owner.insertion ? 0 : 1)) return [];
  const before = siblingsOf(read)[siblingsOf(owner).indexOf(owner)];
  return before?.block === owner.block ? change.edits : [];
}

function newList(place: EnterPlace, owner: Paragraph | Item): readonly Edit[] {
  const label = firstLabel(place, owner);
  if (!label) return [];
  const model = modelOf(place.before, owner);
  const spaced = model ? isSetOff(place.before, model) : isSpaced(place, owner);
  const change = changeOf(place, insertion(place, label, spaced), owner.lists[0]);
  const read = change && readLabel(place, change);
  if (read?.kind !== "item" || read.value !== 1 || read.list.items[0] !== read) return [];
  return read.list.parent?.block === owner.block ? (change?.edits ?? []) : [];
}

function newDecimal(place: EnterPlace): readonly Edit[] {
  const label = nextDecimal(place);
  if (!label) return [];
  const edit = insertion(place, label, false);
  const block = editDraft(place.before, edit).blocks[place.index + 1];
  return block && leavesOf(block, "paragraphLabel").some(({ series }) => series === "decimal") ? [edit] : [];
}

const insertion = ({ at, lineBreak }: EnterPlace, { lead, label, gap }: NewLabel, isSpaced: boolean): Edit => ({
  span: { start: at, end: at },
  text: lineBreak + (isSpaced ? lineBreak : "") + lead + label + gap,
});

interface NewText {
  readonly edits: readonly Edit[];
  readonly after: Draft;
}

/**
 * The draft with the new label, and the numbers that it pushes on. The label alone if they were not right before: nothing that
 * is wrong is changed behind the drafter's back. Nothing if they were right and cannot stay so.
 */
function changeOf({ before, at }: EnterPlace, edit: Edit, pushed: Series | List | undefined): NewText | undefined {
  const followed = pushed && follow(before, { edits: [edit], born: [{ in: pushed, at }] });
  if (followed && !isRefusal(followed)) return followed;
  return pushed && isInOrder(before, pushed) ? undefined : { edits: [edit], after: editDraft(before, edit) };
}

/** What the new label is read as: a right number that would be read as another is not written. */
function readLabel({ at }: EnterPlace, { edits, after }: NewText): Paragraph | Item | undefined {
  const made = edits.filter(({ span }) => span.end <= at);
  const end = made.reduce((place, { span, text }) => place + text.length - (span.end - span.start), at);
  const index = blockIndexAt(after, end - 1);
  const owner = outline(after).ownerOf(index);
  return owner?.block === index ? owner : undefined;
}
