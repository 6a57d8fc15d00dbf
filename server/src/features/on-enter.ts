import { shift, type Span } from "../text/span";
import type { Edit } from "../text/edit";
import type { Block } from "../syntax/tree";
import { blockIndexAt, editDraft, type Draft } from "../model/draft";
import { leavesOf } from "../model/leaves";
import { outline, type Item, type Paragraph } from "../model/outline";
import { writeValue, type Numbering } from "./renumber/numbering";
import { promised } from "./renumber";

/**
 * What a drafter expects of Enter, whose line break already stands before `offset`: at the end of a numbered paragraph or
 * item the next label, with all later numbers moved on; on a label without text the label goes again and the numbers move
 * back. Nothing, where the rest of the line is not empty. A sequence that was wrong before is not moved.
 */
export function onEnter(draft: Draft, offset: number): Edit[] {
  const line = newLine(draft, offset);
  const owner = line && ownerOf(draft, line.index);
  if (!line || !owner) return [];
  if (isEmpty(line.block)) return takeAway(draft, owner, { start: line.start, end: offset });
  return isChapeau(line.block) ? openList(draft, owner, line) : goOn(draft, owner, line);
}

interface NewLine {
  /** The block that the cursor has just left. */
  readonly block: Block;
  readonly index: number;
  readonly start: number;
  /** The new line, with the blanks that the editor indented it with. */
  readonly span: Span;
  readonly lineBreak: string;
  /** Whether blank lines stand between paragraphs here. */
  readonly isSpaced: boolean;
}

/** The new line, if it is empty and directly behind a block's text. */
function newLine(draft: Draft, offset: number): NewLine | undefined {
  const index = blockIndexAt(draft, Math.max(0, offset - 1));
  const block = draft.blocks[index];
  if (!block) return undefined;
  const start = draft.starts[index] ?? 0;
  const text = block.text.trimEnd();
  const behind = /^[ \t]*(\r\n|\r|\n)([ \t]*)((?:\r\n|\r|\n)[ \t]*)?/.exec(block.text.slice(text.length));
  const [, lineBreak = "", indent = "", next] = behind ?? [];
  const at = start + text.length + (behind?.[0].length ?? 0) - (next?.length ?? 0);
  if (!lineBreak || at !== offset) return undefined;
  const span = { start: at - indent.length, end: at };
  return { block, index, start, span, lineBreak, isSpaced: isSpaced(draft, index, text.length) };
}

/** Judged by the gap to the next paragraph, where Enter has added one line break; else by the gap from the one before. */
function isSpaced(draft: Draft, index: number, textLength: number): boolean {
  const [before, block, next] = [draft.blocks[index - 1], draft.blocks[index], draft.blocks[index + 1]];
  if (isNumbered(next)) return countBreaks(block?.text.slice(textLength)) >= 3;
  return isNumbered(before) && countBreaks(before?.text.slice(before.text.trimEnd().length)) >= 2;
}

const isNumbered = (block: Block | undefined): boolean => block?.kind === "paragraph" || block?.kind === "subParagraph";

const countBreaks = (text = ""): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

function ownerOf(draft: Draft, index: number): Paragraph | Item | undefined {
  const owner = outline(draft).ownerOf[index];
  return owner?.block === index ? owner : undefined;
}

const lastLabel = (block: Block) =>
  [...leavesOf(block, "paragraphLabel"), ...leavesOf(block, "subParagraphLabel")].at(-1);

const isEmpty = (block: Block): boolean => block.text.slice(lastLabel(block)?.end).trim() === "";

const isChapeau = (block: Block): boolean => block.text.trimEnd().endsWith(":");

function goOn(draft: Draft, owner: Paragraph | Item, line: NewLine): Edit[] {
  const siblings = siblingsOf(owner);
  const label = { start: owner.label.start - line.start, end: owner.label.end - line.start };
  const next = owner.kind === "item" ? writeValue(owner.list, owner.value + 1) : String(owner.number + 1);
  const written = line.block.text.slice(label.start, label.end);
  const insert = leadOf(line.block, label.start) + relabelled(owner, written, next) + gapBehind(line.block, label.end);
  return [insertion(line, insert), ...moved(draft, siblings, owner, 1)];
}

/** The first item of a list under a chapeau, in the manner of the draft's other lists of that level. */
function openList(draft: Draft, owner: Paragraph | Item, line: NewLine): Edit[] {
  const level = owner.kind === "item" ? owner.list.level + 1 : 0;
  const existing = owner.lists[0];
  const model = existing ?? outline(draft).lists.find((list) => list.level === level && list.items[0]?.value === 1);
  const item = model?.items[0];
  if (!model || !item) return [insertion(line, firstLabels[level % firstLabels.length] ?? "")];
  const start = draft.starts[item.block] ?? 0;
  const block = draft.blocks[item.block];
  if (!block) return [];
  const label = block.text.slice(item.label.start - start, item.label.end - start);
  const insert = leadOf(block, item.label.start - start) + label + gapBehind(block, item.label.end - start);
  return [insertion(line, insert), ...(existing ? moved(draft, existing.items, undefined, 1) : [])];
}

/** The four levels of the UN Editorial Manual, Paragraphs and subparagraphs. */
const firstLabels = ["(a) ", "(i) ", "a. ", "i. "];

/** Removes the label, and moves the later numbers back as they are read in the draft without it. */
function takeAway(draft: Draft, owner: Paragraph | Item, line: Span): Edit[] {
  const removal: Edit = { span: line, text: "" };
  const successor = siblingsOf(owner)[siblingsOf(owner).indexOf(owner) + 1];
  if (!successor) return [removal];
  const length = line.end - line.start;
  const rest = editDraft(draft, removal);
  const first = numbered(rest).find((sibling) => sibling.label.start === successor.label.start - length);
  if (!first) return [removal];
  const siblings = siblingsOf(first);
  const edits = moved(rest, siblings, siblings[siblings.indexOf(first) - 1], -1);
  return [
    removal,
    ...edits.map((edit) => (edit.span.start < line.start ? edit : { ...edit, span: shift(edit.span, length) })),
  ];
}

const numbered = (draft: Draft): (Paragraph | Item)[] => [
  ...outline(draft).paragraphs,
  ...outline(draft).lists.flatMap((list) => list.items),
];

const siblingsOf = (owner: Paragraph | Item): readonly (Paragraph | Item)[] =>
  owner.kind === "item" ? owner.list.items : owner.series.paragraphs;

const insertion = (line: NewLine, label: string): Edit => ({
  span: line.span,
  text: (line.isSpaced ? line.lineBreak : "") + label,
});

/** Blanks and a list dash are taken over; brackets and emphasis belong to the paragraph before. */
const leadOf = (block: Block, labelStart: number): string =>
  /^[ \t]*(?:[-–—•*][ \t]+)?/.exec(block.text.slice(0, labelStart))?.[0] ?? "";

const gapBehind = (block: Block, labelEnd: number): string => /^[ \t]+/.exec(block.text.slice(labelEnd))?.[0] ?? " ";

function relabelled(owner: Paragraph | Item, label: string, next: string): string {
  const at = owner.label.start;
  if (owner.kind === "item")
    return label.slice(0, owner.valueSpan.start - at) + next + label.slice(owner.valueSpan.end - at);
  return label.slice(0, owner.digits.start - at) + next + label.slice(owner.insertionSpan.end - at);
}

/** The edits that move every number behind `after` on by one step, or back; none if the sequence is not right as it is. */
function moved(
  draft: Draft,
  siblings: readonly (Paragraph | Item)[],
  after: Paragraph | Item | undefined,
  by: 1 | -1,
): Edit[] {
  const later = siblings.slice(after ? siblings.indexOf(after) + 1 : 0);
  const numbering: Numbering = { paragraphs: new Map(), items: new Map(), notes: new Map() };
  for (const sibling of later) {
    if (sibling.kind === "item") numbering.items.set(sibling, writeValue(sibling.list, sibling.value + by));
    else numbering.paragraphs.set(sibling, { number: sibling.number + by, insertion: sibling.insertion });
  }
  const gap = by === 1 ? 0 : 1;
  if (!isInOrder(siblings, after, gap)) return [];
  return [...promised(draft, numbering).edits.filter((edit) => !edit.consent)];
}

/** Whether the numbers run without fault from the first to the last, `gap` numbers being left out behind `after`. */
function isInOrder(siblings: readonly (Paragraph | Item)[], after: Paragraph | Item | undefined, gap: number): boolean {
  let last: number | undefined;
  let skip = after === undefined ? gap : 0;
  for (const sibling of siblings) {
    const number = sibling.kind === "item" ? sibling.value : sibling.number;
    const isInsertion = sibling.kind === "paragraph" && sibling.insertion !== "";
    if (last !== undefined && number !== last + (isInsertion ? 0 : 1) + skip) return false;
    skip = sibling === after ? gap : 0;
    last = number;
  }
  return true;
}
