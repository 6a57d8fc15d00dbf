import { t } from "@vscode/l10n";
import type { Block } from "../syntax/tree";
import { words, type Word } from "../model/words";
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
    for (let at = 0; at < all.length; at++) {
      const length = [1, 2, 3].find((count) => isRepeated(block, all, at, count));
      if (!length) continue;
      let last = at + length;
      while (isRepeated(block, all, last, length)) last += length;
      yield findingFor(block, all.slice(at, at + length), all.slice(last, last + length));
      at = last + length - 1;
    }
  }),
};

function findingFor(block: Block, first: readonly Word[], last: readonly Word[]): Finding {
  const start = first[0]?.start ?? 0;
  const firstEnd = first.at(-1)?.end ?? start;
  const end = last.at(-1)?.end ?? firstEnd;
  return {
    span: { start, end },
    message: t("“{0}” is said twice. Remove one.", block.text.slice(start, firstEnd)),
    fixes: [{ title: t("Remove the repetition"), edits: [{ span: { start: firstEnd, end }, text: "" }] }],
  };
}

/** Whether the `count` words from `at` on are said again right behind themselves, with nothing but blanks between. */
function isRepeated(block: Block, all: readonly Word[], at: number, count: number): boolean {
  const said = all.slice(at, at + count);
  const again = all.slice(at + count, at + 2 * count);
  if (again.length < count || said.some(({ key }, place) => key !== again[place]?.key)) return false;
  if (!said.some(({ key }) => /\p{L}{2}/u.test(key)) || said.some(({ key }) => joins.has(key))) return false;
  if (lawfulDoubles.has(said.map(({ key }) => key).join(" "))) return false;
  return [...said.slice(1), ...again].every((word, place) => isNextTo(block, all[at + place], word));
}

/** A capital behind a line break begins something new: `... of Rwanda` and, on the next line, `Rwanda`. */
function isNextTo(block: Block, before: Word | undefined, word: Word): boolean {
  const gap = block.text.slice(before?.end, word.start);
  return /^\s+$/.test(gap) && !(/[\r\n]/.test(gap) && /^\p{Lu}/u.test(word.text));
}

/** `women and men and women and girls` repeats nothing. */
const joins = new Set(["and", "or"]);

/** The words once, as `that` for `that that`. */
const lawfulDoubles = new Set(lawful.doubles.map((double) => double.slice(0, (double.length - 1) / 2)));
