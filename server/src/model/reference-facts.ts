import type { Block, Reference, ReferenceItem } from "../syntax/tree";
import type { Span } from "../text/span";
import type { Draft } from "./draft";
import { eachBlock } from "./each-block";
import { leavesOf } from "./leaves";
import { opensLine, quotations } from "./marks";

/** A cross-reference as its block words it, without offsets. */
export interface ReferenceFacts {
  /** Which of the references of its block it is. */
  readonly place: number;
  readonly unit: Reference["unit"];
  readonly direction: Reference["direction"];
  readonly items: readonly ItemFacts[];
  readonly article: ItemFacts | undefined;
  /** Whether the words say that this text is meant: above, below, of the present ... */
  readonly internal: boolean;
  /** Whether the words leave no doubt which text is meant. */
  readonly certain: boolean;
}

export interface ItemFacts extends Pick<ReferenceItem, "number" | "insertion" | "endsRange"> {
  readonly subs: readonly string[];
}

/** Per block the cross-references to this draft; nothing if it has none. References that name another text are not among them. */
export const referenceFacts: (draft: Draft) => readonly (readonly ReferenceFacts[] | undefined)[] = eachBlock(
  (block) => {
    const leaves = leavesOf(block, "reference");
    if (leaves.length === 0) return undefined;
    return [...leaves.entries()]
      .filter(([, { scope }]) => scope !== "external")
      .map(([place, leaf]) => factsOf(block, leaf, place));
  },
);

/** What the words of `leaf` in `block` say. */
export const factsOf = (block: Block, leaf: Reference, place: number): ReferenceFacts => ({
  place,
  unit: leaf.unit,
  direction: leaf.direction,
  items: leaf.items.map(itemFacts),
  article: leaf.article && itemFacts(leaf.article),
  internal: leaf.scope === "internal",
  certain: isCertain(block, leaf),
});

const itemFacts = ({ number, insertion, endsRange, subs }: ReferenceItem): ItemFacts => ({
  ...(number !== undefined && { number }),
  insertion,
  endsRange,
  subs: subs.map(({ value }) => value),
});

/**
 * Words in quotation marks are of another text. Elsewhere a reference that does not say whose paragraph it means may mean
 * that of a text named in its sentence.
 */
function isCertain(block: Block, leaf: Reference): boolean {
  if (isQuoted(block, leaf)) return false;
  return leaf.scope === "internal" || (block.kind !== "footnote" && !namesAnother(block, leaf));
}

/** Whether the reference stands in a quotation; one of several paragraphs opens each of them. */
const isQuoted = (block: Block, { start }: Span): boolean => {
  const { pairs, unclosed } = quotations(block);
  return (
    pairs.some(({ open, close }) => open.start < start && start < close.start) ||
    unclosed.some((open) => open.start < start && opensLine(block, open))
  );
};

const anotherText =
  /\b(?:Agenda|Agreement|Charter|Compact|Convention|Covenant|Outcome|Programme of Action|Protocol|Statute|report|note by|General Assembly|Council)\b/;

/** Whether another text is named before the reference in its sentence, or behind it in its clause. */
function namesAnother(block: Block, { start, end, unit, items }: Reference): boolean {
  const near = Math.max(0, start - LONG_SENTENCE);
  const before = block.text.slice(near, start + 1);
  const from = near + Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1;
  const stands = (leaf: Span) => leaf.start >= from && leaf.start < start;
  if (leavesOf(block, "citation").some(stands) || anotherText.test(block.text.slice(from, start))) return true;
  if (unit === "subParagraph" && items[0]?.number === undefined && leavesOf(block, "reference").some(stands))
    return true;
  const [behind = ""] = /^[^.,;:()]{0,80}/.exec(block.text.slice(end, end + 80)) ?? [];
  return ofAnother.test(behind) || amends.test(block.text.slice(from, end) + behind);
}

/** To look back further, for each reference of a long list, would cost its square. */
const LONG_SENTENCE = 1000;

/** `The following words shall be added to paragraph 6`, which is one of the text that is amended. */
const amends =
  /\b(?:added|inserted|substituted|replaced|deleted|amended)\b|\bshall read\b|\bthe following (?:sentence|words?)\b/;

/** `on human security of the 2005 World Summit Outcome` */
const ofAnother = new RegExp(`\\bof (?:the|its|that|General) .{0,60}${anotherText.source}`);
