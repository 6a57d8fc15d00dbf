import { t } from "@vscode/l10n";
import { sliceOf, type Draft } from "../../model/draft";
import { outline } from "../../model/outline";
import { ownerAt, titleOf } from "../../model/owners";
import { references, type CrossReference, type ReferencePart, type ReferenceTarget } from "../../model/references";
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

/**
 * Whether a reference goes on to mean what it meant. A number that several bear is for the drafter to judge, where one of
 * them gets another; the other numbers of the reference are not.
 */
function meansSame(reference: CrossReference, after: CrossReference | undefined): boolean {
  if (!reference.certain) return true;
  if (!after) return false;
  const [was, is] = [partsOf(reference), partsOf(after)];
  const changed = was.filter((part, at) => meaningOf(part) !== meaningOf(is[at]));
  if (changed.some(({ candidates }) => candidates.length < 2)) return false;
  return changed.length > 0 || coverageOf(reference) === coverageOf(after);
}

const partsOf = ({ article, parts }: CrossReference): readonly ReferencePart[] =>
  article ? [article, ...parts] : parts;

const meaningOf = (part: ReferencePart | undefined): string =>
  [...(part?.candidates ?? []), ...(part?.subs ?? []).map(({ target }) => target)].map(placeOf).join();

const coverageOf = (reference: CrossReference): string => reference.targets.map(placeOf).join();

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
