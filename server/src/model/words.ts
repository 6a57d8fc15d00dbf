import { memo } from "../text/memo";
import { touches, type Span } from "../text/span";
import { eachWord } from "../text/words";
import type { Block, Leaf } from "../syntax/tree";
import { blockIndexAt, type Draft } from "./draft";
import { quotedSpans } from "./marks";

/** The words of running text of a block; offsets count from the block. `child-centred` and `victim’s` are one word each. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The words of a block in order, without those of labels, markers, links, addresses and attributions. They are not remembered:
 * to find them again takes less than the memory they need, as a draft of 25 MB has four million.
 */
export function words(block: Block): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const strange = block.leaves.filter((leaf) => holdsNoWords.has(leaf.kind));
  let next = 0;
  eachWord(block.text, (start, end) => {
    while ((strange[next]?.end ?? Infinity) <= start) next++;
    if ((strange[next]?.start ?? Infinity) < end) return;
    starts.push(start);
    ends.push(end);
  });
  return { starts, ends };
}

/** The span of the word that `offset` of the block stands in; undefined where it stands in none or at its edge. */
export function wordAround(block: Block, offset: number): Span | undefined {
  const { starts, ends } = words(block);
  const at = starts.findIndex((start, index) => start < offset && offset < (ends[index] ?? 0));
  return at < 0 ? undefined : { start: starts[at] ?? 0, end: ends[at] ?? 0 };
}

/** The number of words in a block. */
export const wordCount = memo((block: Block): number => words(block).starts.length);

/** The number of words in a span of the draft. */
export function countWords(draft: Draft, { start, end }: Span): number {
  let count = 0;
  for (let index = blockIndexAt(draft, start); index < draft.blocks.length; index++) {
    const from = draft.starts[index] ?? 0;
    const block = draft.blocks[index];
    if (!block || from >= end) break;
    const isWhole = start <= from && from + block.text.length <= end;
    count += isWhole ? wordCount(block) : wordsWithin(block, start - from, end - from);
  }
  return count;
}

function wordsWithin(block: Block, start: number, end: number): number {
  const { starts, ends } = words(block);
  return starts.filter((from, at) => start <= from && (ends[at] ?? 0) <= end).length;
}

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

/** Whether the drafter chose the spelling of a word: not in quotation marks, and not in a name. */
export const isOwnWord = (block: Block, all: Words, at: number): boolean =>
  !isName(block, all, at) && !quotedSpans(block).some((span) => touches(span, all.starts[at] ?? 0));

/** A capital letter makes a name, unless it begins a sentence and no other capital follows: `Organisation for Economic ...`. */
function isName({ text }: Block, { starts, ends }: Words, at: number): boolean {
  const word = text.slice(starts[at], ends[at]);
  if (!isCapitalized(word)) return false;
  const beginsSentence = at === 0 || /[.:?!]/.test(text.slice(ends[at - 1], starts[at]));
  if (!beginsSentence || word === word.toUpperCase()) return true;
  const next = starts
    .slice(at + 1, at + 4)
    .map((start, by) => text.slice(start, ends[at + 1 + by]))
    .find((behind) => !connectors.has(behind.toLowerCase()));
  return next !== undefined && isCapitalized(next);
}

const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

const connectors = new Set(["and", "for", "of", "on", "the", "to"]);
