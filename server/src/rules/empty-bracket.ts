import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import { pairInBlock } from "../model/block-brackets";
import { brackets, type Pair } from "../model/brackets";
import { sliceOf } from "../model/draft";
import { perBlock, type Finding, type Rule } from "./rule";

export const emptyBracket: Rule = {
  id: "empty-bracket",
  severity: "information",
  profiles: { negotiation: "off" },
  about:
    "A pair of square brackets holds nothing but blanks. It is mostly left over from a deletion; where it stands for words still to come, [X] or [date] says so.",
  example: {
    bad: "1. We commit {|[ ]|} to fund the programme by [date]{|[]|}.\n",
    good: "1. We commit to fund the programme by [date].\n",
  },
  *check(draft) {
    yield* inBlocks(draft);
    yield* emptyPairs(brackets(draft).spanning, (span) => sliceOf(draft, span));
  },
};

type Slice = (span: Span) => string;

const inBlocks = perBlock((block) =>
  emptyPairs(pairInBlock(block).pairs, ({ start, end }) => block.text.slice(Math.max(0, start), end)),
);

function* emptyPairs(pairs: readonly Pair[], slice: Slice): Iterable<Finding> {
  for (const { open, close } of pairs) {
    const inside = { start: open.end, end: close.start };
    if (inside.end - inside.start > longestBlank || slice(inside).trim() !== "") continue;
    const span = { start: open.start, end: close.end };
    yield {
      span,
      message: t(
        "Nothing stands between these brackets. Remove them, or write what they are to hold, such as [X] or [date].",
      ),
      fixes: [{ title: t("Remove the empty brackets"), edits: [{ span: withOneBlank(slice, span), text: "" }] }],
    };
  }
}

/** Blanks beyond this are a layout, no bracket; and a long span need not be looked through. */
const longestBlank = 40;

/**
 * The span with one of the blanks around it, so that no two blanks meet, none begins a line and none stands before a mark.
 * The blank between two empty pairs belongs to the second: edits must not overlap. A block begins like a line.
 */
function withOneBlank(slice: Slice, { start, end }: Span): Span {
  const before = slice({ start: start - 1, end: start }) || "\n";
  const after = slice({ start: end, end: end + 2 });
  if (before === " " && !/^[\p{L}\p{N}([“]/u.test(after)) return { start: start - 1, end };
  return "\n([“".includes(before) && /^ (?!\[)/.test(after) ? { start, end: end + 1 } : { start, end };
}
