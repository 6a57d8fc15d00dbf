import { parseBlocks } from "../syntax/parse";
import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { passages, type Passage } from "./passages";
import { isProposer, proposers } from "./proposers";
import { hasRemark, isTitle } from "./titles";

export interface NamedPassage extends Passage {
  /** Whether it stands behind the name of those who propose it, on one line, and begins with a label. */
  readonly isBehindName?: true;
}

/**
 * The passages of a draft in order. In a text that is put together from proposals, `Republic of Lamps OPTION I: 1. Keepers shall ...`
 * is two: the name, and what has a label behind it.
 */
export const namedPassages = memo((draft: Draft): readonly NamedPassage[] => {
  const names = longestFirst(proposers(draft));
  if (names.length === 0) return passages(draft);
  return passages(draft).flatMap((passage): readonly NamedPassage[] => {
    const isLabelled = passage.isFirst && draft.blocks[passage.block]?.kind !== "prose";
    const name = isLabelled ? undefined : names.find((one) => isBefore(one, passage, proposers(draft)));
    return name === undefined ? [passage] : cut(passage, name);
  });
});

const longestFirst = (names: ReadonlySet<string>): readonly string[] =>
  [...names].filter((name) => !hasRemark(name)).sort((one, other) => other.length - one.length);

/** `Republic of Lamps Article 8 (1)` alone is a name itself. */
function isBefore(name: string, { text }: Passage, names: ReadonlySet<string>): boolean {
  if (!text.startsWith(`${name} `) || (isProposer(names, text) && isTitle(text))) return false;
  const rest = text.slice(name.length + 1);
  return /^Article \d/.test(rest) || parseBlocks(rest).blocks[0]?.kind !== "prose";
}

function cut(passage: Passage, name: string): NamedPassage[] {
  const from = name.length + 1;
  const { start, text } = passage;
  return [
    { ...passage, end: start + name.length, text: name },
    { ...passage, start: start + from, text: text.slice(from), isFirst: false, isBehindName: true },
  ];
}
