import { capitalized } from "../../text/capitalized";
import { groupBy } from "../../text/group";
import { memo } from "../../text/memo";
import { shift, type Span } from "../../text/span";
import type { Block } from "../../syntax/tree";
import { placedBlocks, type Draft } from "../../model/draft";
import { isOwnWord, words } from "../../model/words";
import { wordSieve } from "../../text/word-sieve";
import list from "./house-spelling.json";

/** A spelling that is not that of the house, at each of its places in a draft. */
export interface Variant {
  readonly places: readonly SpelledWord[];
  /** Where the draft has the house spelling of the same word. */
  readonly housePlace?: SpelledWord;
}

/** A word, and how the house spells it. */
export interface SpelledWord extends Span {
  readonly text: string;
  readonly house: string;
}

/** The spellings in a draft that are not those of the house, in the order of their first places. */
export const variants = memo((draft: Draft): readonly Variant[] => {
  const all = [...placedBlocks(draft)].flatMap(({ block, start }) =>
    spelledWords(block).map((word) => ({ ...word, ...shift(word, start) })),
  );
  const [right, strange] = [all.filter(isRight), all.filter((word) => !isRight(word))];
  return [...groupBy(strange, ({ text }) => text.toLowerCase()).values()].map((places) => {
    const meant = places[0] && housesIn(places[0].text);
    const housePlace = right.find(({ text }) => formsOf(text).some((form) => meant?.includes(form)));
    return { places, ...(housePlace && { housePlace }) };
  });
});

/** The words of a block that are spelled in several ways, in whichever spelling. */
const spelledWords = memo((block: Block): readonly SpelledWord[] => {
  const all = words(block);
  const found: SpelledWord[] = [];
  all.starts.forEach((start, at) => {
    const end = all.ends[at] ?? start;
    if (!mayBeListed(block.text, start, end)) return;
    const text = block.text.slice(start, end);
    if (formsOf(text).some((form) => houseOf.has(form) || houseForms.has(form)) && isOwnWord(block, all, at))
      found.push({ text, start, end, house: inHouseSpelling(text) });
  });
  return found.length > 0 ? found : none;
});

const none: readonly SpelledWord[] = [];

const isRight = ({ text, house }: SpelledWord): boolean => text === house;

/** A word and, if it is a compound, its parts: `victim-centered`, `victim`, `centered`. */
const formsOf = (text: string): string[] =>
  [...new Set([text, ...text.split(separator)])].map((form) => form.toLowerCase());

const housesIn = (text: string): string[] => formsOf(text).flatMap((form) => houseOf.get(form) ?? []);

function inHouseSpelling(text: string): string {
  const spell = (form: string) => inCaseOf(form, houseOf.get(form.toLowerCase()) ?? form);
  return houseOf.has(text.toLowerCase())
    ? spell(text)
    : text
        .split(/([-‑’'])/)
        .map(spell)
        .join("");
}

const inCaseOf = (model: string, word: string): string => (/^\p{Lu}/u.test(model) ? capitalized(word) : word);

const separator = /[-‑’']/;
const houseOf = new Map(Object.entries(list.words));
const houseForms = new Set(houseOf.values());
const mayBeListed = wordSieve([...houseOf.keys(), ...houseForms]);
