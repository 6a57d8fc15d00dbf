import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import { sliceOf, type Draft } from "../model/draft";
import { outline } from "../model/outline";
import type { Rule } from "./rule";

export const wrappedNumber: Rule = {
  id: "wrapped-number",
  severity: "information",
  isSequential: true,
  about:
    "A line begins with a number that fits into no series, and the line before it breaks off in the middle of a sentence. Most likely a long line was wrapped there. Until the two are joined, the number reads as that of a paragraph.",
  example: {
    bad: "1. We recall that the decision was taken on page\n{|27.|} It is still in force.\n2. We commit to act.\n",
    good: "1. We recall that the decision was taken on page 27. It is still in force.\n2. We commit to act.\n",
  },
  *check(draft) {
    for (const { start, end, block } of outline(draft).wrapped) {
      yield {
        span: { start, end },
        message: t(
          "Does a paragraph begin with this “{0}”? The line before breaks off in mid-sentence: if this line belongs to it, join the two.",
          sliceOf(draft, { start, end }),
        ),
        fixes: [{ title: t("Join the two lines"), edits: [{ span: breakBefore(draft, block), text: " " }] }],
      };
    }
  },
};

/** The line break before a block, with the blanks around it. */
function breakBefore({ blocks, starts }: Draft, index: number): Span {
  const start = starts[index] ?? 0;
  const before = blocks[index - 1]?.text ?? "";
  const text = blocks[index]?.text ?? "";
  return {
    start: start - (before.length - before.trimEnd().length),
    end: start + (text.length - text.trimStart().length),
  };
}
