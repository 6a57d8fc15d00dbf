import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { labelOf } from "../model/owners";
import { referenceEntries, type PartEntry, type ReferenceEntry } from "../model/reference-entries";
import { referenceAt } from "../model/references";
import { paragraphEntryOf, skeletonOf, type ParagraphEntry, type Skeleton } from "../model/skeleton";
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
    for (const { entry, places } of misdirected(skeletonOf(draft))(referenceEntries(draft))) {
      const { start, end, parts, direction } = referenceAt(draft, entry);
      const wrong = parts.filter((_, place) => places.includes(place));
      if (!direction) continue;
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

interface Misdirected {
  readonly entry: ReferenceEntry;
  /** The parts that stand elsewhere. */
  readonly places: readonly number[];
}

const misdirected = memo(({ owners, facts }: Skeleton) =>
  memo((references: readonly ReferenceEntry[]) =>
    references.flatMap((entry): Misdirected[] => {
      // A note stands at the foot of its page, wherever its marker may be.
      if (!entry.certain || !entry.facts.direction || !facts[entry.block]) return [];
      const own = paragraphEntryOf(owners[entry.block]);
      const places = entry.parts.flatMap((part, place) => (standsElsewhere(entry, part, own) ? [place] : []));
      return places.length > 0 ? [{ entry, places }] : [];
    }),
  ),
);

/** Whether all that the part may mean stands in the other direction, and none of it in the paragraph of the reference. */
const standsElsewhere = (
  { block, facts }: ReferenceEntry,
  { target, candidates }: PartEntry,
  own: ParagraphEntry | undefined,
): boolean =>
  target !== undefined &&
  candidates.every((head) => head !== own && head.block > block === (facts.direction === "above"));
