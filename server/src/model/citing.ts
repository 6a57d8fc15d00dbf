import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { byNumber, references, type CrossReference, type ReferenceTarget } from "./references";

/** The cross-references that mean `target`, also by a range that it lies in. */
export const citingReferences = (draft: Draft, target: ReferenceTarget): readonly CrossReference[] =>
  citing(draft).get(target) ?? [];

/** The cross-references that mean `target` or an item under it, in the order of the text. */
export function citingWithin(draft: Draft, target: ReferenceTarget): readonly CrossReference[] {
  const found = new Set(withItems(target).flatMap((part) => citingReferences(draft, part)));
  return [...found].sort((a, b) => a.start - b.start);
}

/** A paragraph or item with all the items under it. */
function withItems(target: ReferenceTarget): ReferenceTarget[] {
  const all = [target];
  for (const part of all) if (part.kind !== "heading") all.push(...part.lists.flatMap(({ items }) => items));
  return all;
}

/** What a cross-reference means: each target that it names, and the paragraphs between the ends of a range. */
export function targetsOf({ parts }: CrossReference): readonly ReferenceTarget[] {
  const targets = new Set<ReferenceTarget>();
  for (const [index, { target, endsRange }] of parts.entries()) {
    if (endsRange) for (const between of paragraphsBetween(parts[index - 1]?.target, target)) targets.add(between);
    if (target) targets.add(target);
  }
  return [...targets];
}

const citing = memo((draft: Draft): ReadonlyMap<ReferenceTarget, readonly CrossReference[]> => {
  const found = new Map<ReferenceTarget, CrossReference[]>();
  for (const reference of references(draft)) {
    for (const target of targetsOf(reference)) {
      const known = found.get(target);
      if (known) known.push(reference);
      else found.set(target, [reference]);
    }
  }
  return found;
});

function paragraphsBetween(from: ReferenceTarget | undefined, to: ReferenceTarget | undefined): ReferenceTarget[] {
  if (from?.kind !== "paragraph" || to?.kind !== "paragraph" || from.series !== to.series) return [];
  const between: ReferenceTarget[] = [];
  for (let number = from.number + 1; number < to.number; number++)
    between.push(...(byNumber(from.series).get(number) ?? []));
  return between;
}
