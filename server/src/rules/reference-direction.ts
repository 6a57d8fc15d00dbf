import { t } from "@vscode/l10n";
import type { Draft } from "../model/draft";
import { outline } from "../model/outline";
import { labelOf } from "../model/owners";
import { paragraphOf, references, type CrossReference, type ReferencePart } from "../model/references";
import type { Rule } from "./rule";

export const referenceDirection: Rule = {
  id: "reference-direction",
  severity: "warning",
  isSequential: true,
  about:
    "A cross-reference says “above” of a paragraph that stands below it, or “below” of one that stands above, as happens when paragraphs are moved. Within one paragraph both are lawful.",
  example: {
    bad: "1. We will report on {|paragraph 3 above|}.\n2. We reaffirm the Charter.\n3. We will meet again.\n",
    good: "1. We will report on paragraph 3 below.\n2. We reaffirm the Charter.\n3. We will meet again.\n",
  },
  *check(draft) {
    for (const reference of references(draft)) {
      const { start, end, direction, parts, certain } = reference;
      if (!certain) continue;
      const wrong = parts.filter((part) => standsElsewhere(draft, reference, part));
      if (!direction || wrong.length === 0) continue;
      const other = direction === "above" ? "below" : "above";
      const fix = {
        title: t("Write “{0}”", other),
        edits: [{ span: { start: end - direction.length, end }, text: other }],
      };
      yield {
        span: { start, end },
        message: messageFor(direction, wrong.length === parts.length),
        related: wrong.flatMap(({ target }) =>
          target ? [{ span: labelOf(target), message: t("The reference points here") }] : [],
        ),
        ...(wrong.length === parts.length && { fixes: [fix] }),
      };
    }
  },
};

function messageFor(direction: "above" | "below", isAll: boolean): string {
  if (direction === "above")
    return isAll
      ? t("This says “above”, but what it means stands below. Write “below”, or correct the number.")
      : t("This says “above”, but part of what it means stands below. Write “below”, or correct the number.");
  return isAll
    ? t("This says “below”, but what it means stands above. Write “above”, or correct the number.")
    : t("This says “below”, but part of what it means stands above. Write “above”, or correct the number.");
}

/** Whether all that the part may mean stands in the other direction, and none of it in the paragraph of the reference. */
function standsElsewhere(
  draft: Draft,
  { start, direction, block }: CrossReference,
  { target, candidates }: ReferencePart,
): boolean {
  // A note stands at the foot of its page, wherever its marker may be.
  if (draft.blocks[block]?.kind === "footnote") return false;
  const own = paragraphOf(outline(draft).ownerOf(block));
  return (
    target !== undefined && candidates.every((head) => head !== own && head.start > start === (direction === "above"))
  );
}
