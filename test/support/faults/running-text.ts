import { placedBlocks, type Draft } from "../../../server/src/model/draft";
import { memo } from "../../../server/src/text/memo";
import type { Block } from "../../../server/src/syntax/tree";
import { shift, type Span } from "../../../server/src/text/span";
import { blockAt } from "./fault";

/** A word of running text, in none of the references, citations and labels. */
export interface PlainWord extends Span {
  readonly text: string;
}

const wordPattern = /[\p{L}\p{Nd}]+(?:[-’'‑][\p{L}\p{Nd}]+)*/gu;

/** The words of the draft in which nothing is read but words. */
export const plainWords = memo((draft: Draft): readonly PlainWord[] =>
  [...placedBlocks(draft)].flatMap(({ block, start }) => {
    const isPlain = plainPlaces(block);
    return [...block.text.matchAll(wordPattern)]
      .filter(({ 0: text, index }) => isPlain[index] && isPlain[index + text.length - 1])
      .map(({ 0: text, index }) => ({ text, ...shift({ start: index, end: index + text.length }, start) }));
  }),
);

/** For each character of a block whether it is plain text. */
const plainPlaces = memo((block: Block): readonly boolean[] =>
  block.leaves.flatMap(({ kind, start, end }) => Array.from({ length: end - start }, () => kind === "text")),
);

/** Whether the place stands between quotation marks of its block. */
export function isQuoted(draft: Draft, { start: at }: Span): boolean {
  const { block, start } = blockAt(draft, at);
  const before = block.text.slice(0, at - start);
  return before.lastIndexOf("“") > before.lastIndexOf("”") || (before.split('"').length - 1) % 2 === 1;
}
