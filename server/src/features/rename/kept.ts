import { t } from "@vscode/l10n";
import { sliceOf, type Draft } from "../../model/draft";
import { targetsOf } from "../../model/citing";
import { outline } from "../../model/outline";
import { ownerAt, titleOf } from "../../model/owners";
import { references, type CrossReference, type ReferenceTarget } from "../../model/references";
import { numberEdits } from "../renumber/number-edits";
import type { Numbering } from "../renumber/numbering";
import { brokenPromise, renumberedCopy } from "../renumber/obstacles";
import { strayIbids } from "../renumber/stray-ibids";
import type { Refused, Renaming } from "./answer";

/** A numbering that changes nothing. */
export const nothing = (): Numbering => ({ paragraphs: new Map(), items: new Map(), notes: new Map() });

/**
 * The edits for `numbering`, if everything keeps its meaning. More is asked than of a renumbering, which mends what
 * was wrong: a range covers what it covered, a reference to nothing does not come to mean something, and `Ibid.` stays right.
 */
export function kept(draft: Draft, numbering: Numbering): Renaming | Refused {
  const edits = numberEdits(draft, numbering);
  const after = renumberedCopy(draft, edits);
  const changed = references(draft).find((reference, at) => !meansSame(reference, references(after)[at]));
  const refusal = brokenPromise(draft, edits, after);
  if (refusal) return changed ? refuseFor(draft, changed) : { refusal: refusal.message };
  if (strayIbids(draft, numbering).length > 0)
    return { refusal: t("“Ibid.” would no longer stand behind the note that it repeats. Write its source out first.") };
  if (shapeOf(draft) !== shapeOf(after))
    return {
      refusal: t(
        "With this number the text would be read in another way: numbering would start or end here. Nothing was changed.",
      ),
    };
  return changed ? refuseFor(draft, changed) : { edits };
}

/** Which blocks are paragraphs of one series, and which are headings. */
function shapeOf(draft: Draft): string {
  const { series, headings } = outline(draft);
  const blocksOf = (places: readonly { readonly block: number }[]) => places.map(({ block }) => block).join();
  return [...series.map(({ paragraphs }) => blocksOf(paragraphs)), blocksOf(headings)].join(";");
}

/** What a reference may mean besides is for the drafter to judge. */
function meansSame(reference: CrossReference, after: CrossReference | undefined): boolean {
  const isInDoubt = !reference.certain || reference.parts.some(({ candidates }) => candidates.length > 1);
  return isInDoubt || (after !== undefined && meaningOf(reference) === meaningOf(after));
}

/** All that a reference covers, and what each of its numbers and letters means. */
function meaningOf(reference: CrossReference): string {
  const parts = reference.article ? [reference.article, ...reference.parts] : reference.parts;
  const heads = parts.flatMap(({ candidates, subs }) => [candidates[0], ...subs.map(({ target }) => target)]);
  return [...heads, ...targetsOf(reference)].map(placeOf).join();
}

/** Renaming moves no block; in one block items differ by their level. */
const placeOf = (target: ReferenceTarget | undefined): string =>
  target === undefined ? "" : `${target.kind} ${target.block} ${target.kind === "item" ? target.list.level : ""}`;

function refuseFor(draft: Draft, reference: CrossReference): Refused {
  const owner = ownerAt(draft, reference.start);
  const words = sliceOf(draft, reference);
  if (!owner || "body" in owner)
    return { refusal: t("“{0}” would come to mean something else. Change these words first.", words) };
  return {
    refusal: t("“{0}” in {1} would come to mean something else. Change these words first.", words, titleOf(owner)),
  };
}
