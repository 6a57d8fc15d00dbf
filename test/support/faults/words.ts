import { sliceOf } from "../../../server/src/model/draft";
import spelling from "../../../server/src/rules/words/house-spelling.json";
import { footnotes } from "../../../server/src/model/footnotes";
import { groupBy } from "../../../server/src/text/group";
import { insert, foundBy, replaced, type Fault } from "./fault";
import { isQuoted, plainWords, type PlainWord } from "./running-text";

export const wordFaults: Record<string, Fault> = {
  "double a word": (draft, random) => doubled(random.find(plainWords(draft).filter(mayBeDoubled)), " "),

  "double the word before a marker": (draft, random) => {
    const ends = new Set(footnotes(draft).markers.map(({ start }) => start));
    const words = plainWords(draft).filter((word) => ends.has(word.end) && mayBeDoubled(word));
    return doubled(random.find(words), " ");
  },

  // A capital at the start of a line begins something new.
  "double a word across the end of a line": (draft, random) => {
    const words = plainWords(draft).filter((word) => mayBeDoubled(word) && /^\p{Ll}{3}/u.test(word.text));
    return doubled(random.find(words), "\n");
  },

  "double two words": (draft, random) => {
    const words = plainWords(draft);
    const at = random.below(words.length - 1);
    const [first, second] = [words[at], words[at + 1]];
    if (!first || !second || !mayBeDoubled(first) || !mayBeDoubled(second)) return undefined;
    if (sliceOf(draft, { start: first.end, end: second.start }) !== " ") return undefined;
    return doubled({ ...first, end: second.end, text: `${first.text} ${second.text}` }, " ");
  },

  "spell a word the American way": (draft, random) => {
    const words = plainWords(draft);
    const written = new Set(words.map(({ text }) => text.toLowerCase()));
    const word = random.find(words.filter((each) => strangeFormsOf.has(each.text) && !isQuoted(draft, each)));
    const strange = word && random.find(strangeFormsOf.get(word.text) ?? []);
    // One finding tells of all places of a spelling that is mixed.
    if (!strange || written.has(strange)) return undefined;
    return replaced(word, strange, "house-spelling", "mixed-spelling");
  },
};

function doubled(words: PlainWord | undefined, gap: string): ReturnType<Fault> {
  if (!words) return undefined;
  const { end, text } = words;
  const edits = [insert(end, gap + text)];
  return { edits, expected: [foundBy("repeated-words", { start: end, end: end + gap.length + text.length })] };
}

/** A letter alone is a name; `that that` and the like can be right; `and` joins. */
const mayBeDoubled = ({ text }: PlainWord): boolean => /\p{L}{2}/u.test(text) && !lawful.has(text.toLowerCase());

const lawful = new Set(["and", "had", "informal", "or", "pago", "that"]);

/** For each house spelling in small letters those that are not. */
const strangeFormsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...groupBy(Object.entries(spelling.words), ([, house]) => house)].map(([house, entries]) => [
    house,
    entries.map(([strange]) => strange).filter((strange) => /^\p{L}+$/u.test(strange)),
  ]),
);
