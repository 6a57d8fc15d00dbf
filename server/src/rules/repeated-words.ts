import { t } from "@vscode/l10n";
import type { Block } from "../syntax/tree";
import { words, type Words } from "../model/words";
import { isSameWord } from "../text/words";
import { perBlock, type Finding, type Rule } from "./rule";
import lawful from "./words/lawful-doubles.json";

export const repeatedWords: Rule = {
  id: "repeated-words",
  severity: "error",
  about:
    "One to three words are said twice in a row, most often after a change in mid-sentence or across the end of a line. Doubles that can be right (“that that”) and words joined by “and” or “or” are passed over.",
  example: {
    bad: "1. We commit {|to end to end|} hunger.\n2. We stress {|the\nthe|} need to act.\n",
    good: "1. We commit to end hunger.\n2. We stress the need to act.\n",
  },
  check: perBlock(function* (block) {
    const all = words(block);
    for (let at = 0; at < all.starts.length; at++) {
      const length = repeatedFrom(block, all, at);
      if (length === 0) continue;
      let last = at + length;
      while (isRepeated(block, all, last, length)) last += length;
      yield findingFor(block, all, at, last, length);
      at = last + length - 1;
    }
  }),
};

/** How many words from `at` on are said again: the least of one, two and three, or none. */
function repeatedFrom(block: Block, all: Words, at: number): number {
  for (let count = 1; count <= 3; count++) if (isRepeated(block, all, at, count)) return count;
  return 0;
}

function findingFor({ text }: Block, { starts, ends }: Words, first: number, last: number, count: number): Finding {
  const start = starts[first] ?? 0;
  const firstEnd = ends[first + count - 1] ?? start;
  const end = ends[last + count - 1] ?? firstEnd;
  return {
    span: { start, end },
    message: t("“{0}” is said twice. Remove one.", text.slice(start, firstEnd)),
    fixes: [{ title: t("Remove the repetition"), edits: [{ span: { start: firstEnd, end }, text: "" }] }],
  };
}

/** Whether the `count` words from `at` on are said again right behind themselves, with nothing but blanks between. */
function isRepeated(block: Block, all: Words, at: number, count: number): boolean {
  if (at + 2 * count > all.starts.length) return false;
  // Most words differ from the next ones in length or in their first letter: that is all that most of a draft costs.
  for (let by = 0; by < count; by++) if (!isSame(block, all, at + by, at + by + count)) return false;
  const said = Array.from({ length: count }, (_, by) =>
    wordOf(block, all, at + by)
      .toLowerCase()
      .replaceAll("’", "'"),
  );
  if (!said.some((word) => /\p{L}{2}/u.test(word)) || said.some((word) => joins.has(word))) return false;
  if (lawfulDoubles.has(said.join(" "))) return false;
  for (let next = at + 1; next < at + 2 * count; next++) if (!isNextToLast(block, all, next)) return false;
  return true;
}

const isSame = ({ text }: Block, { starts, ends }: Words, one: number, other: number): boolean =>
  isSameWord(text, starts[one] ?? 0, ends[one] ?? 0, starts[other] ?? 0, ends[other] ?? 0);

const wordOf = ({ text }: Block, { starts, ends }: Words, at: number): string => text.slice(starts[at], ends[at]);

/** A capital behind a line break begins something new: `... of Rwanda` and, on the next line, `Rwanda`. */
function isNextToLast(block: Block, all: Words, at: number): boolean {
  const gap = block.text.slice(all.ends[at - 1], all.starts[at]);
  return gap === " " || (/^\s+$/.test(gap) && !(/[\r\n]/.test(gap) && /^\p{Lu}/u.test(wordOf(block, all, at))));
}

/** `women and men and women and girls` repeats nothing. */
const joins = new Set(["and", "or"]);

/** The words once, as `that` for `that that`. */
const lawfulDoubles = new Set(lawful.doubles.map((double) => double.slice(0, (double.length - 1) / 2)));
