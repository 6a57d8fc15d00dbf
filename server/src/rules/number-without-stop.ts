import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { shift } from "../text/span";
import { nameOf } from "../model/outline";
import { skeletonOf, type Skeleton } from "../model/skeleton";
import type { Rule } from "./rule";

export const numberWithoutStop: Rule = {
  id: "number-without-stop",
  severity: "warning",
  about:
    "A paragraph begins with the number that comes next, but without the full stop behind it (UN Editorial Manual, Paragraphs). Readers and programs take it for a part of the text, and the number seems to be missing.",
  example: {
    bad: "1. We reaffirm the Charter.\n\n{|2|} We commit to act.\n\n3. We decide to meet again.\n",
    good: "1. We reaffirm the Charter.\n\n2. We commit to act.\n\n3. We decide to meet again.\n",
  },
  *check(draft) {
    for (const entry of withoutStop(skeletonOf(draft))) {
      const label = shift(entry.label, draft.starts[entry.block] ?? 0);
      yield {
        span: label,
        message: t(
          "This looks like paragraph {0} without the full stop behind its number. Add it, or write the number in words.",
          nameOf(entry),
        ),
        fixes: [{ title: t("Add the full stop"), edits: [{ span: { start: label.end, end: label.end }, text: "." }] }],
      };
    }
  },
};

const withoutStop = memo(({ paragraphs }: Skeleton) => paragraphs.filter(({ lacksStop }) => lacksStop));
