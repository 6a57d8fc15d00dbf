import { t } from "@vscode/l10n";
import { insertionWord } from "../../text/numerals";
import type { Span } from "../../text/span";
import { blockIndexAt, type Draft } from "../../model/draft";
import { brackets } from "../../model/brackets";
import { writeCounted, type Counted } from "../../model/keys";
import { lastLabel } from "../../model/leaves";
import { parentheses, quotations } from "../../model/marks";
import { outline, type Item, type Paragraph } from "../../model/outline";
import { titleOf } from "../../model/owners";
import { references } from "../../model/references";
import type { Block } from "../../syntax/tree";
import { follow, isRefusal, type Followed } from "../renumber/follow";
import { writeValue } from "../../model/lists";
import type { Refusal } from "../renumber/obstacles";
import { isSpaced, lineBreakOf } from "./line-breaks";

/** A paragraph or item, and the blanks between two of its sentences at which it can be split. */
export interface SplitPlace {
  readonly owner: Paragraph | Item;
  readonly gap: Span;
}

/** Where the text at `offset` can be split: between two sentences that stand in no brackets, quotation marks or parentheses. */
export function splitPlace(draft: Draft, offset: number): SplitPlace | undefined {
  const index = blockIndexAt(draft, offset);
  const [block, owner] = [draft.blocks[index], outline(draft).ownerOf(index)];
  if (!block || owner?.block !== index) return undefined;
  const start = draft.starts[index] ?? 0;
  const at = offset - start;
  const gap = { start: block.text.slice(0, at).trimEnd().length, end: at + lengthOfBlanks(block.text.slice(at)) };
  const isBetween = isSentenceEnd(block, gap) && !isEnclosed(draft, block, start, gap.start);
  return isBetween ? { owner, gap: { start: start + gap.start, end: start + gap.end } } : undefined;
}

const lengthOfBlanks = (text: string): number => text.length - text.trimStart().length;

/** A mark that ends a sentence in the 200 letters before the blanks, a word or mark that begins one behind them. */
function isSentenceEnd(block: Block, { start, end }: Span): boolean {
  const before = block.text.slice(lastLabel(block)?.end ?? 0, start);
  const behind = block.text.slice(end);
  return (
    end > start &&
    /\S.*[.;:?!][”"»)\]*_]*(?:[⁰¹²³⁴-⁹,]|\[\^[^\]]+\])*$/s.test(before.slice(-200)) &&
    /^[*_]*[“"«([]*\p{Lu}/u.test(behind)
  );
}

function isEnclosed(draft: Draft, block: Block, start: number, at: number): boolean {
  const inBlock = [...parentheses(block).pairs, ...quotations(block).pairs];
  const isBetween = (open: Span, close: Span, place: number) => open.start < place && place < close.end;
  return (
    inBlock.some(({ open, close }) => isBetween(open, close, at)) ||
    // A pair that opens before the label holds the whole paragraph, and goes on to hold both.
    brackets(draft).pairs.some(({ open, close }) => isBetween(open, close, start + at) && open.start >= start)
  );
}

/**
 * Two paragraphs or items of one. Later numbers move on; what refers to the whole stays with the first half and is told, and
 * what refers to an item goes with it to the second.
 */
export function split(draft: Draft, { owner, gap }: SplitPlace, keepsNames: boolean): Followed | Refusal {
  const label = labelBehind(draft, owner, keepsNames);
  if (label === undefined)
    return {
      message: t("In a negotiation numbers are names, and there is no free one for the second half."),
      places: [owner.label],
    };
  const lineBreak = lineBreakOf(draft);
  const text = lineBreak + (isSpaced(draft, owner.block) ? lineBreak : "") + label.text;
  const followed = follow(draft, {
    edits: [{ span: gap, text }],
    born: [{ in: owner.kind === "item" ? owner.list : owner.series, at: gap.start }],
    keepsNames,
    ...(owner.kind === "paragraph" && { adopted: new Map(owner.lists.map((list) => [list, label.number])) }),
  });
  return isRefusal(followed) ? followed : { ...followed, notices: [...followed.notices, ...doubts(draft, owner)] };
}

interface NewLabel {
  readonly text: string;
  readonly number: Counted;
}

/** The label of what comes right behind `owner`, with the blanks and the dash before it and the blanks behind. */
function labelBehind(draft: Draft, owner: Paragraph | Item, keepsNames: boolean): NewLabel | undefined {
  const text = draft.blocks[owner.block]?.text ?? "";
  const start = draft.starts[owner.block] ?? 0;
  const [from, to] = [owner.label.start - start, owner.label.end - start];
  const lead = /^[ \t\u00A0]*(?:[-–—•*][ \t\u00A0]+)?/.exec(text.slice(0, from))?.[0] ?? "";
  const gap = /^[ \t\u00A0]+/.exec(text.slice(to))?.[0] ?? " ";
  const value = owner.kind === "item" ? owner.valueSpan : { start: owner.digits.start, end: owner.insertionSpan.end };
  const number = keepsNames ? nextName(owner) : nextNumber(owner);
  if (!number) return undefined;
  const name = owner.kind === "item" ? writeValue(owner.list, number.number) : writeCounted(number);
  return {
    text: lead + text.slice(from, value.start - start) + name + text.slice(value.end - start, to) + gap,
    number,
  };
}

const nextNumber = (owner: Paragraph | Item): Counted => ({
  number: (owner.kind === "item" ? owner.value : owner.number) + 1,
  insertion: "",
});

/** In a negotiation the new one is a `bis` or `ter`; undefined for items, and if there are no more words. */
function nextName(owner: Paragraph | Item): Counted | undefined {
  if (owner.kind === "item") return undefined;
  const alike = owner.series.paragraphs.filter(({ number }) => number === owner.number);
  const insertion = insertionWord(alike.length);
  return insertion !== undefined && alike.at(-1) === owner ? { number: owner.number, insertion } : undefined;
}

function doubts(draft: Draft, owner: Paragraph | Item): Refusal[] {
  const places = references(draft).filter(({ parts }) => parts.some(({ target }) => target === owner));
  const message = t(
    "References to {0} mean its first half only now: check whether the second is meant too.",
    titleOf(owner),
  );
  return places.length === 0 ? [] : [{ message, places }];
}
