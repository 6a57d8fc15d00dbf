import type { Block } from "../../syntax/tree";
import { openingOf } from "../../model/bracket-places";
import { brackets } from "../../model/brackets";
import { blockIndexAt, editDraft, sliceOf, type Draft } from "../../model/draft";
import { outline, type Item, type Paragraph } from "../../model/outline";

/** The end of a block's text, where Enter was pressed; offsets are those of the draft before it. */
export interface EnterPlace {
  readonly before: Draft;
  readonly at: number;
  /** The line break that Enter made, with the blanks that the editor indented the new line with. */
  readonly entered: string;
  readonly lineBreak: string;
  readonly block: Block;
  readonly index: number;
  /** The start of the block. */
  readonly start: number;
  /** The paragraph or item that the block is; undefined for other blocks. */
  readonly owner: Paragraph | Item | undefined;
}

/**
 * Where Enter was pressed, whose line break stands before `offset`; undefined if that was not at the end of a block's text.
 * Closing brackets may stand behind it: then what follows stands inside of them, as the cursor does.
 */
export function placeOfEnter(draft: Draft, offset: number): EnterPlace | undefined {
  const [entered = "", lineBreak = ""] = enteredLine.exec(sliceOf(draft, { start: offset - FAR, end: offset })) ?? [];
  const at = offset - entered.length;
  if (!lineBreak || at <= 0) return undefined;
  const before = editDraft(draft, { span: { start: at, end: offset }, text: "" });
  const index = blockIndexAt(before, at - 1);
  const block = before.blocks[index];
  const start = before.starts[index] ?? 0;
  if (!block || !isAtEnd(block, at - start) || !mayGoOn(before, index, at)) return undefined;
  const owner = outline(before).ownerOf(index);
  return { before, at, entered, lineBreak, block, index, start, owner: owner?.block === index ? owner : undefined };
}

const enteredLine = /(\r\n|\r|\n)[ \t]*$/;

/** No line is indented further. */
const FAR = 200;

const isAtEnd = ({ text }: Block, at: number): boolean =>
  /\S[^\S\r\n]*$/.test(text.slice(Math.max(0, at - FAR), at)) && /^[\]\s]*$/.test(text.slice(at));

/** Whether another paragraph may stand here: in no bracket that ends with its sentence, and not where a line is wrapped. */
function mayGoOn(draft: Draft, index: number, at: number): boolean {
  const { block, start } = { block: draft.blocks[index], start: draft.starts[index] ?? 0 };
  if (!block || outline(draft).wrapped.some((wrapped) => wrapped.block === index + 1)) return false;
  const closing = block.text.slice(at - start).includes("]") ? brackets(draft) : undefined;
  if (!closing) return true;
  const end = start + block.text.length;
  const isBehind = (offset: number) => at <= offset && offset < end;
  return (
    closing.unopened.every((edge) => !isBehind(edge.start)) &&
    closing.pairs.every(({ open, close }) => !isBehind(close.start) || mayHoldBlocks(draft, open.start))
  );
}

function mayHoldBlocks(draft: Draft, open: number): boolean {
  const index = blockIndexAt(draft, open);
  const [block, start] = [draft.blocks[index], draft.starts[index] ?? 0];
  return block !== undefined && openingOf(block, { start: open - start, end: open - start + 1 }) !== "midSentence";
}
