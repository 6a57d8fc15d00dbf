import { memo } from "../text/memo";
import { touches, type Span } from "../text/span";
import type { Block, Leaf } from "../syntax/tree";
import { blockIndexAt, type Draft } from "./draft";
import { quotedSpans } from "./marks";

/** A word of running text; its offsets count from the block. `child-centred` and `victim’s` are one word each. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with a straight apostrophe: the same for what a reader takes for the same word. */
  readonly key: string;
}

/** The words of a block in order, without those of labels, markers, links, addresses and attributions. */
export const words = memo((block: Block): readonly Word[] => {
  const found: Word[] = [];
  const strange = block.leaves.filter((leaf) => holdsNoWords.has(leaf.kind));
  let next = 0;
  for (const { 0: text, index: start } of block.text.matchAll(wordPattern)) {
    while ((strange[next]?.end ?? Infinity) <= start) next++;
    const end = start + text.length;
    if ((strange[next]?.start ?? Infinity) >= end)
      found.push({ text, key: text.toLowerCase().replaceAll("’", "'"), start, end });
  }
  return found;
});

/** The number of words in a span of the draft. */
export function countWords(draft: Draft, { start, end }: Span): number {
  let count = 0;
  for (let index = blockIndexAt(draft, start); index < draft.blocks.length; index++) {
    const from = draft.starts[index] ?? 0;
    const block = draft.blocks[index];
    if (!block || from >= end) break;
    const all = words(block);
    const isWhole = start <= from && from + block.text.length <= end;
    count += isWhole ? all.length : all.filter((word) => start <= from + word.start && from + word.end <= end).length;
  }
  return count;
}

/** The words whose spelling is the drafter's own: none in quotation marks and none of a name. */
export const ownWords = memo((block: Block): readonly Word[] => {
  const all = words(block);
  const quoted = quotedSpans(block);
  return all.filter((word, at) => !isName(block, all, at) && !quoted.some((span) => touches(span, word.start)));
});

const wordPattern = /[\p{L}\p{Nd}]+(?:[-’'‑][\p{L}\p{Nd}]+)*/gu;

const holdsNoWords = new Set<Leaf["kind"]>([
  "paragraphLabel",
  "subParagraphLabel",
  "footnoteLabel",
  "headingLabel",
  "footnoteMarker",
  "enumerator",
  "literal",
  "attribution",
  "pragma",
]);

/** A capital letter makes a name, unless it begins a sentence and no other capital follows: `Organisation for Economic ...`. */
function isName(block: Block, all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (!word || !isCapitalized(word)) return false;
  const before = all[at - 1];
  const beginsSentence = !before || /[.:?!]/.test(block.text.slice(before.end, word.start));
  if (!beginsSentence || word.text === word.text.toUpperCase()) return true;
  const next = all.slice(at + 1, at + 4).find(({ key }) => !connectors.has(key));
  return next !== undefined && isCapitalized(next);
}

const isCapitalized = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

const connectors = new Set(["and", "for", "of", "on", "the", "to"]);
