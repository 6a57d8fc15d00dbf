import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import { brackets } from "../model/brackets";
import { sliceOf, type Draft } from "../model/draft";
import type { Rule } from "./rule";

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
    for (const { open, close } of brackets(draft).pairs) {
      const inside = { start: open.end, end: close.start };
      if (inside.end - inside.start > longestBlank || sliceOf(draft, inside).trim() !== "") continue;
      const span = { start: open.start, end: close.end };
      yield {
        span,
        message: t(
          "Nothing stands between these brackets. Remove them, or write what they are to hold, such as [X] or [date].",
        ),
        fixes: [{ title: t("Remove the empty brackets"), edits: [{ span: withOneBlank(draft, span), text: "" }] }],
      };
    }
  },
};

/** Blanks beyond this are a layout, no bracket; and a long span need not be looked through. */
const longestBlank = 40;

/**
 * The span with one of the blanks around it, so that no two blanks meet, none begins a line and none stands before a mark.
 * The blank between two empty pairs belongs to the second: edits must not overlap.
 */
function withOneBlank(draft: Draft, { start, end }: Span): Span {
  const before = start > 0 ? sliceOf(draft, { start: start - 1, end: start }) : "\n";
  const after = sliceOf(draft, { start: end, end: end + 2 });
  if (before === " " && !/^[\p{L}\p{N}([“]/u.test(after)) return { start: start - 1, end };
  return "\n([“".includes(before) && /^ (?!\[)/.test(after) ? { start, end: end + 1 } : { start, end };
}
