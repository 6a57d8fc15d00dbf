import type { Position, Range } from "vscode-languageserver";
import { lastAtOrBefore } from "../text/lines";
import { memo } from "../text/memo";
import type { Span } from "../text/span";
import { utf16Length, utf8Length } from "../text/utf8";
import type { Block } from "../syntax/tree";
import { blockLines } from "../model/block-lines";
import { blockIndexAt, lengthOf, type Draft } from "../model/draft";
import { eachBlock } from "../model/each-block";

/** A draft and the unit that the editor counts columns in. */
export interface Positioned {
  readonly draft: Draft;
  readonly encoding: Encoding;
}

export type Encoding = "utf-8" | "utf-16";

/**
 * Offsets and the protocol's lines and columns. Lines are counted block by block: an edit costs the counting of the
 * blocks that it touches, and one addition for each of the others.
 */

/** The position of `offset`; an offset beyond the end is the end. */
export function positionAt({ draft, encoding }: Positioned, offset: number): Position {
  const at = Math.max(0, Math.min(offset, lengthOf(draft)));
  const index = blockIndexAt(draft, at);
  const block = draft.blocks[index];
  if (!block) return { line: 0, character: 0 };
  const { line, character } = positionIn(block, at - (draft.starts[index] ?? 0), encoding);
  return { line: firstLineOf(draft, index) + line, character };
}

/** The position of an offset in a block, with lines counted from that block's first one. */
export function positionIn(block: Block, offset: number, encoding: Encoding): Position {
  const line = lastAtOrBefore(blockLines(block), offset);
  const before = block.text.slice(blockLines(block)[line] ?? 0, offset);
  return { line, character: columnsOf(before, encoding) };
}

/** The line on which the block at `index` begins. */
export const firstLineOf = (draft: Draft, index: number): number => firstLines(draft)[index] ?? 0;

/** How many columns a text on one line takes. */
export const columnsOf = (text: string, encoding: Encoding): number =>
  encoding === "utf-8" ? utf8Length(text) : text.length;

/** The offset of a position; a column beyond the line's end is its end, a line beyond the last is the end of the draft. */
export function offsetAt({ draft, encoding }: Positioned, { line, character }: Position): number {
  const index = lastAtOrBefore(firstLines(draft), line);
  const block = draft.blocks[index];
  if (!block) return 0;
  const lines = blockLines(block);
  const local = line - firstLineOf(draft, index);
  const start = lines[local];
  if (start === undefined) return lengthOf(draft);
  const next = lines[local + 1] ?? block.text.length;
  const content = block.text.slice(start, next).replace(/[\r\n]+$/, "");
  const column = encoding === "utf-8" ? utf16Length(content, character) : Math.min(character, content.length);
  return (draft.starts[index] ?? 0) + start + Math.max(0, column);
}

export const rangeOf = (text: Positioned, { start, end }: Span): Range => ({
  start: positionAt(text, start),
  end: positionAt(text, end),
});

/** The span of a range; ends in the wrong order are taken as they are meant. */
export function spanOf(text: Positioned, { start, end }: Range): Span {
  const [one, other] = [offsetAt(text, start), offsetAt(text, end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

const firstLines = (draft: Draft): readonly number[] => summedUp(breaksIn(draft));

const breaksIn = eachBlock((block) => blockLines(block).length - 1);

const summedUp = memo((breaks: readonly number[]): readonly number[] => {
  const lines: number[] = [];
  let line = 0;
  for (const count of breaks) {
    lines.push(line);
    line += count;
  }
  return lines;
});
