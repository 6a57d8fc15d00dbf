import type { Span } from "../../text/span";
import type { Block } from "../../syntax/tree";
import { eachLeaf, leavesOf } from "../../model/leaves";
import type { Draft } from "../../model/draft";
import type { Item, Paragraph } from "../../model/outline";
import { insertionRank, insertionWord } from "../../text/numerals";
import { writeValue } from "../../model/lists";
import type { EnterPlace } from "./place";

/** What stands before the text of a new paragraph: blanks and a list dash, the label with its emphasis, and blanks. */
export interface NewLabel {
  readonly lead: string;
  readonly label: string;
  readonly gap: string;
}

/** The label that comes behind that of `owner`, in its form: `(b)`, `12 ter.`, `**OP5**`; undefined if none is sure to. */
export function nextLabel({ block, start }: EnterPlace, owner: Paragraph | Item): NewLabel | undefined {
  const label = labelIn(block, owner, start);
  const written = block.text.slice(label.start, label.end);
  const next = owner.insertion ? nextInsertion(owner, written) : nextNumber(owner, written);
  return next === undefined ? undefined : inFormOf(block, label, next);
}

/** The label behind `3.1`, which nobody counts: only if no paragraph bears it yet. None comes behind `(5bis)`. */
export function nextDecimal({ before, block }: EnterPlace): NewLabel | undefined {
  const label = decimalIn(block);
  if (!label) return undefined;
  const next = block.text.slice(label.start, label.end).replace(/\d+(?=[^\d)]*$)/, (last) => String(Number(last) + 1));
  return decimals(before).has(next.trim()) ? undefined : inFormOf(block, label, next);
}

/** `3.1`, without the blanks behind it. */
export function decimalIn(block: Block): Span | undefined {
  const label = leavesOf(block, "paragraphLabel").find(({ series }) => series === "decimal");
  return label && { start: label.start, end: label.start + block.text.slice(label.start, label.end).trimEnd().length };
}

function decimals(draft: Draft): Set<string> {
  const labels = [...eachLeaf(draft, "paragraphLabel")].filter(({ leaf }) => leaf.series === "decimal");
  return new Set(labels.map(({ leaf, block }) => draft.blocks[block]?.text.slice(leaf.start, leaf.end).trim() ?? ""));
}

/** `next` in the place of a block's label: with its dash, with emphasis that holds the label alone, and with its blanks. */
export function inFormOf({ text }: Block, { start, end }: Span, next: string): NewLabel {
  const emphasis = /[*_]*$/.exec(text.slice(0, start))?.[0] ?? "";
  const held = text.startsWith(emphasis, end) ? emphasis : "";
  const lead = /^[ \t]*(?:[-–—•*][ \t]+)?/.exec(text.slice(0, start))?.[0] ?? "";
  const gap = /^[ \t]+/.exec(text.slice(end + held.length))?.[0] ?? " ";
  return { lead, label: held + next + held, gap };
}

/** The label of a paragraph or item in its block, with the `bis` that may stand behind that of an item. */
export function labelIn({ text }: Block, owner: Paragraph | Item, start: number): Span {
  const label = { start: owner.label.start - start, end: owner.label.end - start };
  if (owner.kind !== "item" || !owner.insertion) return label;
  return { start: label.start, end: text.indexOf(owner.insertion, label.end) + owner.insertion.length };
}

function nextNumber(owner: Paragraph | Item, written: string): string {
  const at = owner.label.start;
  if (owner.kind === "item") return replaced(written, owner.valueSpan, at, writeValue(owner.list, owner.value + 1));
  return replaced(written, owner.digits, at, String(owner.number + 1)) + (owner.lacksStop ? "." : "");
}

function nextInsertion(owner: Paragraph | Item, written: string): string | undefined {
  const rank = insertionRank(owner.insertion);
  const word = rank && insertionWord(rank + 1);
  const bears = (one: Paragraph | Item) => valueOf(one) === valueOf(owner) && one.insertion.toLowerCase() === word;
  if (!word || siblingsOf(owner).some(bears)) return undefined;
  const at = written.lastIndexOf(owner.insertion);
  return written.slice(0, at) + word + written.slice(at + owner.insertion.length);
}

const replaced = (written: string, { start, end }: Span, at: number, value: string): string =>
  written.slice(0, start - at) + value + written.slice(end - at);

/** All that are counted together with one of them. */
export const siblingsOf = (one: Paragraph | Item): readonly (Paragraph | Item)[] =>
  one.kind === "item" ? one.list.items : one.series.paragraphs;

export const valueOf = (one: Paragraph | Item): number => (one.kind === "item" ? one.value : one.number);
