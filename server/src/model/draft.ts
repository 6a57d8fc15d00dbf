import type { Edit } from "../text/edit";
import { lastAtOrBefore } from "../text/lines";
import { memo } from "../text/memo";
import type { Span } from "../text/span";
import { parseBlocks, reparse, type PlacedBlocks } from "../syntax/parse";
import type { Block } from "../syntax/tree";

/** One version of a draft. Never changes; everything else is derived from it and remembered with `memo`. */
export interface Draft extends PlacedBlocks {
  /** An object that all versions of the draft share: what is alike in two of them need not be worked out twice. */
  readonly history: object;
}

/** Reads a text. Any text is a draft: what is wrong with it is for the rules to find. */
export const parseDraft = (text: string): Draft => ({ ...parseBlocks(text), history: {} });

/** The draft after one edit; blocks that the edit does not touch stay the same objects. */
export const editDraft = (draft: Draft, edit: Edit): Draft => ({ ...reparse(draft, edit), history: draft.history });

/** The whole text, byte for byte. */
export const textOf = memo((draft: Draft): string => draft.blocks.map((block) => block.text).join(""));

/** The number of UTF-16 units in the draft. */
export function lengthOf({ blocks, starts }: Draft): number {
  const last = blocks.length - 1;
  return last < 0 ? 0 : (starts[last] ?? 0) + (blocks[last]?.text.length ?? 0);
}

/** The text of `span`, without building that of the whole draft. */
export function sliceOf(draft: Draft, span: Span): string {
  let text = "";
  for (let index = blockIndexAt(draft, span.start); index < draft.blocks.length; index++) {
    const start = draft.starts[index] ?? 0;
    if (start >= span.end) break;
    text += draft.blocks[index]?.text.slice(Math.max(0, span.start - start), span.end - start) ?? "";
  }
  return text;
}

/** The index of the block that holds `offset`. */
export const blockIndexAt = (draft: Draft, offset: number): number => lastAtOrBefore(draft.starts, offset);

/** A block where it stands. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
  readonly index: number;
}

/** The blocks with their places, in order. */
export function* placedBlocks({ blocks, starts }: Draft): Iterable<PlacedBlock> {
  for (const [index, block] of blocks.entries()) yield { block, start: starts[index] ?? 0, index };
}
