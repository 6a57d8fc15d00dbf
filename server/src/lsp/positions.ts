import type { Position, Range } from "vscode-languageserver";
import { lastAtOrBefore, lineStarts } from "../text/lines";
import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Block } from "../syntax/tree";
import { blockIndexAt, lengthOf, type Draft } from "../model/draft";

/**
 * Offsets and the protocol's lines and UTF-16 columns. Lines are counted block by block: an edit costs the counting of the
 * blocks that it touches, and one addition for each of the others.
 */

/** The position of `offset`; an offset beyond the end is the end. */
export function positionAt(draft: Draft, offset: number): Position {
  const at = Math.max(0, Math.min(offset, lengthOf(draft)));
  const index = blockIndexAt(draft, at);
  const block = draft.blocks[index];
  if (!block) return { line: 0, character: 0 };
  const inBlock = at - (draft.starts[index] ?? 0);
  const line = lastAtOrBefore(linesOf(block), inBlock);
  return { line: (firstLines(draft)[index] ?? 0) + line, character: inBlock - (linesOf(block)[line] ?? 0) };
}

/** The offset of a position; a column beyond the line's end is its end, a line beyond the last is the end of the draft. */
export function offsetAt(draft: Draft, { line, character }: Position): number {
  const index = lastAtOrBefore(firstLines(draft), line);
  const block = draft.blocks[index];
  if (!block) return 0;
  const lines = linesOf(block);
  const local = line - (firstLines(draft)[index] ?? 0);
  const start = lines[local];
  if (start === undefined) return lengthOf(draft);
  const next = lines[local + 1] ?? block.text.length;
  const content = block.text.slice(start, next).replace(/[\r\n]+$/, "").length;
  return (draft.starts[index] ?? 0) + start + Math.max(0, Math.min(character, content));
}

export const rangeOf = (draft: Draft, { start, end }: Span): Range => ({
  start: positionAt(draft, start),
  end: positionAt(draft, end),
});

/** The span of a range; ends in the wrong order are taken as they are meant. */
export function spanOf(draft: Draft, { start, end }: Range): Span {
  const [one, other] = [offsetAt(draft, start), offsetAt(draft, end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

const linesOf = memo((block: Block): readonly number[] => lineStarts(block.text));

const firstLines = memo(({ blocks }: Draft): readonly number[] => {
  const lines: number[] = [];
  let line = 0;
  for (const block of blocks) {
    lines.push(line);
    line += linesOf(block).length - 1;
  }
  return lines;
});
