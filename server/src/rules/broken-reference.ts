import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import type { Draft } from "../model/draft";
import { leavesOf } from "../model/leaves";
import { nameOf, type Item, type List, type Paragraph } from "../model/outline";
import { referenceEntries, type PartEntry, type ReferenceEntry } from "../model/reference-entries";
import { referenceAt, type CrossReference, type ReferencePart } from "../model/references";
import { skeletonOf, type Skeleton } from "../model/skeleton";
import type { Rule } from "./rule";

export const brokenReference: Rule = {
  id: "broken-reference",
  severity: "error",
  isSequential: true,
  profiles: { negotiation: "warning" },
  about:
    "A cross-reference points to a paragraph, sub-paragraph or article that the draft does not have, as happens when one is taken out or numbers are changed by hand. References to other texts are never looked at.",
  example: {
    bad: "1. We reaffirm the Charter.\n2. We will report on {|paragraph 4 above|}.\n",
    good: "1. We reaffirm the Charter.\n2. We will report on paragraph 1 above.\n",
  },
  *check(draft) {
    for (const entry of suspects(referenceEntries(draft))) {
      const reference = referenceAt(draft, entry);
      for (const part of reference.parts) {
        const message = missingNumber(draft, reference, part) ?? missingItem(draft, reference, part);
        if (!message) continue;
        const { start, end } = reference.parts.length > 1 ? part : reference;
        yield { span: { start, end }, message };
      }
    }
  },
};

/** The references of which a part meets nothing. */
const suspects = memo((references: readonly ReferenceEntry[]) =>
  references.filter(
    ({ certain, facts: { unit, internal }, parts }) =>
      certain && (unit !== "article" || internal) && parts.some(meetsNothing),
  ),
);

const meetsNothing = ({ candidates, subs }: PartEntry): boolean => candidates.length === 0 || subs.includes(undefined);

/** Silent about an excerpt, which refers to what is not in it, and about numbers that another series of the draft has. */
function missingNumber(
  draft: Draft,
  { unit }: CrossReference,
  { number, insertion, candidates }: ReferencePart,
): string | undefined {
  if (number === undefined || candidates.length > 0) return undefined;
  const name = `${number}${insertion && ` ${insertion}`}`;
  if (unit === "article") return t("This draft has no article {0}. Correct the reference, or take it out.", name);
  const skeleton = skeletonOf(draft);
  if (isExcerpt(skeleton) || namesIn(skeleton).has(name)) return undefined;
  return t("This draft has no paragraph {0}. Correct the reference, or take it out.", name);
}

const isExcerpt = ({ series }: Skeleton): boolean =>
  series.length === 0 || series.some(({ paragraphs: [first] }) => first && first.number > 2);

const namesIn = memo(
  ({ paragraphs }: Skeleton) => new Set(paragraphs.map((paragraph) => nameOf(paragraph).replace(/^[PO]P/, ""))),
);

function missingItem(draft: Draft, { unit }: CrossReference, { candidates, subs }: ReferencePart): string | undefined {
  const [head] = candidates;
  const at = subs.findIndex((sub) => !sub.target);
  const value = subs[at]?.value;
  if (candidates.length !== 1 || head?.kind !== "paragraph" || value === undefined) return undefined;
  const within = subs[at - 1]?.target ?? head;
  if (saysInline(draft, within, value) || (unit === "subParagraph" && hasItem(head.lists, value))) return undefined;
  const path = subs
    .slice(0, at)
    .map((sub) => ` (${sub.value})`)
    .join("");
  return t(
    "Paragraph {0} has no sub-paragraph ({1}). Correct the reference, or take it out.",
    nameOf(head) + path,
    value,
  );
}

/** Whether an `(a)` stands in the running text. */
function saysInline({ blocks }: Draft, { block }: Paragraph | Item, value: string): boolean {
  const source = blocks[block];
  return (
    source !== undefined &&
    leavesOf(source, "enumerator").some(({ start, end }) => source.text.slice(start + 1, end - 1) === value)
  );
}

const hasItem = (lists: readonly List[], value: string): boolean =>
  lists.some(({ items }) => items.some((item) => item.text === value || hasItem(item.lists, value)));
