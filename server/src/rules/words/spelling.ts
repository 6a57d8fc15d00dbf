import { capitalized } from "../../text/capitalized";
import { groupBy } from "../../text/group";
import { memo } from "../../text/memo";
import { shift, type Span } from "../../text/span";
import type { Block } from "../../syntax/tree";
import type { Draft } from "../../model/draft";
import { eachBlock } from "../../model/each-block";
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
  const place = ({ block, word }: WordInBlock) => ({ ...word, ...shift(word, draft.starts[block] ?? 0) });
  return variantsIn(spelledIn(draft)).map(({ places, housePlace }) => ({
    places: places.map(place),
    ...(housePlace && { housePlace: place(housePlace) }),
  }));
});

/** A word whose offsets count from its block. */
interface WordInBlock {
  readonly block: number;
  readonly word: SpelledWord;
}

const variantsIn = memo((said: ReturnType<typeof spelledIn>) => {
  const all: WordInBlock[] = [];
  for (const [block, found] of said.entries()) for (const word of found) all.push({ block, word });
  const strange = groupBy(
    all.filter(({ word }) => !isRight(word)),
    ({ word }) => word.text.toLowerCase(),
  );
  return [...strange.values()].map((places) => {
    const meant = places[0] ? housesIn(places[0].word.text) : [];
    const isMeant = ({ word }: WordInBlock) => isRight(word) && formsOf(word.text).some((form) => meant.includes(form));
    return { places, housePlace: all.find(isMeant) };
  });
});

/** The words of a block that are spelled in several ways: each that is not that of the house, and the first of each that is. */
const spelledIn = eachBlock((block: Block): readonly SpelledWord[] => {
  const all = words(block);
  const found: SpelledWord[] = [];
  all.starts.forEach((start, at) => {
    const end = all.ends[at] ?? start;
    if (!mayBeListed(block.text, start, end)) return;
    const word = spelled(block.text.slice(start, end), start, end);
    if (word && !found.some((other) => isRight(other) && other.text === word.text) && isOwnWord(block, all, at))
      found.push(word);
  });
  return found.length > 0 ? found : none;
});

const none: readonly SpelledWord[] = [];

function spelled(text: string, start: number, end: number): SpelledWord | undefined {
  const forms = formsOf(text);
  if (forms.some((form) => houseOf.has(form))) return { text, start, end, house: inHouseSpelling(text) };
  return forms.some((form) => houseForms.has(form)) ? { text, start, end, house: text } : undefined;
}

const isRight = ({ text, house }: SpelledWord): boolean => text === house;

/** A word and, if it is a compound, its parts: `victim-centered`, `victim`, `centered`. */
function formsOf(text: string): readonly string[] {
  const form = text.toLowerCase();
  return separator.test(form) ? [form, ...form.split(separator)] : [form];
}

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
