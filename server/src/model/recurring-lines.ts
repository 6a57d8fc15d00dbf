import { memo } from "../text/memo";
import { beginsOperative, beginsPreambular, endsOpen, hasVerb } from "../text/sentences";
import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";
import { eachBlock } from "./each-block";

/** The short lines that stand at least three times in a draft, each by itself, as the names of delegations do in a compilation. */
export const recurringLines = (draft: Draft): ReadonlySet<string> => recurring(lineCounts(draft));

const recurring = memo((counts: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const found = [...counts].filter(([, count]) => count >= FEWEST);
  return new Set(found.map(([line]) => line));
});

/** How often each short line stands in a draft. */
export const lineCounts = (draft: Draft): ReadonlyMap<string, number> => counted(linesOf(draft));

const linesOf = eachBlock((block) => linesIn(block));

const counted = memo((lines: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines.flat()) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
});

const FEWEST = 3;

/** The lines of a block that may be names or titles. */
export const linesIn = memo((block: Block): readonly string[] =>
  block.text.split(/[\r\n]+/).flatMap((line) => {
    const text = line.trim();
    return text.length <= 100 && isName.test(text) && !isSentence(text) ? [text] : [];
  }),
);

/** Whether it is the first line of a paragraph, or a line in the middle of one. */
const isSentence = (text: string): boolean =>
  beginsPreambular(text) || beginsOperative(text) || endsOpen(text) || hasVerb(text);

/** It begins with a capital, ends without a mark, and has no digits. */
const isName = /^\p{Lu}[^\d:;]*[\p{L})]$/u;
