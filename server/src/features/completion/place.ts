import { shift, type Span } from "../../text/span";
import type { Block, Leaf } from "../../syntax/tree";
import { blockIndexAt, parseDraft, type Draft } from "../../model/draft";
import { eachLeaf, type LeafOf } from "../../model/leaves";

/** Where suggestions are asked for: a line, and the cursor in it. Nothing that is suggested goes on over the end of a line. */
export interface Place {
  readonly draft: Draft;
  readonly offset: number;
  readonly block: Block;
  readonly index: number;
  /** The offset of the line in the draft. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** The character that made the editor ask, if it asked by itself. */
  readonly trigger: string | undefined;
}

export function placeAt(draft: Draft, offset: number, trigger: string | undefined): Place | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  if (!block || block.kind === "pragma") return undefined;
  const at = offset - (draft.starts[index] ?? 0);
  const before = /[^\r\n]*$/.exec(block.text.slice(0, at))?.[0] ?? "";
  const after = /^[^\r\n]*/.exec(block.text.slice(at))?.[0] ?? "";
  return { draft, offset, block, index, start: offset - before.length, before, after, trigger };
}

/**
 * The leaf of `kind` that the grammar would find around the cursor with `words` instead of the last `typed` units before it,
 * in offsets of the draft so changed. So the grammar says what may be written here.
 */
export function leafWith<Kind extends Leaf["kind"]>(
  { before, after, start }: Place,
  kind: Kind,
  typed: number,
  words: string,
): { readonly leaf: LeafOf<Kind>; readonly base: number } | undefined {
  const at = before.length - typed;
  const line = parseDraft(before.slice(0, at) + words + after);
  for (const { leaf, base } of eachLeaf(line, kind)) {
    const { start: from, end } = shift(leaf, base);
    if (from <= at && at + words.length <= end) return { leaf, base: start + base };
  }
  return undefined;
}

/** The `typed` units before the cursor. */
export const typedSpan = ({ offset }: Place, typed: number): Span => ({ start: offset - typed, end: offset });
