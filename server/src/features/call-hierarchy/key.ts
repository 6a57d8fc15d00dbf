import { groupBy } from "../../text/group";
import { memo } from "../../text/memo";
import { opening } from "../../text/opening";
import { placedBlocks, type Draft } from "../../model/draft";
import { footnotes } from "../../model/footnotes";
import { outline } from "../../model/outline";
import { memberAt, nameOf, wordsOf, type Member } from "../place";

/** What is needed to find a member again in a later version of its draft. */
export interface Key {
  readonly name: string;
  /** Its first words. */
  readonly words: string;
  /** Which of those with the same name and words it is, from 0. */
  readonly twin: number;
}

export function keyOf(draft: Draft, member: Member): Key {
  const { name, words } = marksOf(draft, member);
  const twins = membersOf(draft).byBoth.get(`${name}\n${words}`) ?? [];
  return { name, words, twin: twins.findIndex((twin) => twin.start === member.start) };
}

/**
 * The member with the same name and words; else the only one with the same words, under another number; else the only one with
 * the same name, if half of its words are the same. Undefined where that leaves a doubt.
 */
export function findAgain(draft: Draft, { name, words, twin }: Key): Member | undefined {
  const { byBoth, byName, byWords } = membersOf(draft);
  const same = byBoth.get(`${name}\n${words}`)?.[twin];
  if (same) return same;
  const renumbered = words === "" ? undefined : only(byWords.get(words));
  if (renumbered) return renumbered;
  const rewritten = only(byName.get(name));
  return rewritten && resembles(words, marksOf(draft, rewritten).words) ? rewritten : undefined;
}

const membersOf = memo((draft: Draft) => {
  const { paragraphs, items, headings } = outline(draft);
  const unnumbered = [...placedBlocks(draft)]
    .filter(({ block }) => block.kind !== "footnote")
    .map(({ start }) => memberAt(draft, start))
    .filter((member) => "kind" in member && member.kind === "unnumbered");
  const all: Member[] = [...paragraphs, ...items, ...headings, ...footnotes(draft).definitions, ...unnumbered];
  const marks = new Map(all.map((member) => [member, marksOf(draft, member)]));
  const by = (key: (marks: { name: string; words: string }) => string) =>
    groupBy(all, (member) => key(marks.get(member) ?? { name: "", words: "" }));
  return {
    byBoth: by(({ name, words }) => `${name}\n${words}`),
    byName: by(({ name }) => name),
    byWords: by(({ words }) => words),
  };
});

const marksOf = (draft: Draft, member: Member) => ({
  name: nameOf(member),
  words: opening(wordsOf(draft, member), 20),
});

const only = (members: readonly Member[] = []): Member | undefined => (members.length === 1 ? members[0] : undefined);

function resembles(before: string, after: string): boolean {
  const known = new Set(before.split(" "));
  const words = after.split(" ");
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}
