import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { referenceEntries, targetsOf, type ReferenceEntry, type TargetEntry } from "./reference-entries";
import { referenceAt, type CrossReference, type ReferenceTarget } from "./references";
import { skeletonOf } from "./skeleton";

/** The cross-references that mean `target`, also by a range that it lies in. */
export const citingReferences = (draft: Draft, target: ReferenceTarget): readonly CrossReference[] =>
  (citing(referenceEntries(draft)).get(entryOf(draft, target)) ?? []).map((entry) => referenceAt(draft, entry));

/** The cross-references that mean `target` or an item under it, in the order of the text. */
export function citingWithin(draft: Draft, target: ReferenceTarget): readonly CrossReference[] {
  const citers = citing(referenceEntries(draft));
  const found = new Set(withItems(entryOf(draft, target)).flatMap((part) => citers.get(part) ?? []));
  return [...found].sort((a, b) => a.index - b.index).map((entry) => referenceAt(draft, entry));
}

function entryOf(draft: Draft, { kind, index }: ReferenceTarget): TargetEntry {
  const { paragraphs, items, headings } = skeletonOf(draft);
  const all: readonly TargetEntry[] = kind === "paragraph" ? paragraphs : kind === "item" ? items : headings;
  return all[index] as TargetEntry;
}

/** A paragraph or item with all the items under it. */
function withItems(target: TargetEntry): TargetEntry[] {
  const all = [target];
  for (const part of all)
    if (part.kind !== "heading") for (const { items } of part.lists) for (const item of items) all.push(item);
  return all;
}

const citing = memo((references: readonly ReferenceEntry[]): ReadonlyMap<TargetEntry, readonly ReferenceEntry[]> => {
  const found = new Map<TargetEntry, ReferenceEntry[]>();
  for (const reference of references) {
    for (const target of targetsOf(reference)) {
      const known = found.get(target);
      if (known) known.push(reference);
      else found.set(target, [reference]);
    }
  }
  return found;
});
