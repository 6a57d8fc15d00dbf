import { t } from "@vscode/l10n";
import { opening } from "../../text/opening";
import { meets, type Span } from "../../text/span";
import { sliceOf, type Draft } from "../../model/draft";
import { outline, type Heading } from "../../model/outline";
import { labelOf, titleOf } from "../../model/owners";
import { parts } from "../../model/parts";
import { paragraphOf, references, type CrossReference, type ReferenceTarget } from "../../model/references";
import type { Hint } from "./hint";

/**
 * Behind `paragraph 13 (a) above` the first words of what it means. Silent where it is in sight, already told in the same
 * paragraph, or in doubt, in quotations, and behind references with several numbers.
 */
export function referenceHints(draft: Draft, within: Span): Hint[] {
  const told = new Map<ReferenceTarget, number>();
  return references(draft).flatMap((reference) => {
    const target = meets(within, reference) ? clearTarget(reference) : undefined;
    if (!target || isInSight(draft, reference, target)) return [];
    const words = wordsOf(draft, target);
    if (words === "" || told.get(target) === reference.block) return [];
    told.set(target, reference.block);
    return [
      {
        offset: reference.end,
        label: opening(words, FEW),
        tooltip: t("{0}: {1}", titleOf(target), opening(words, MANY)),
        leadsTo: labelOf(target),
      },
    ];
  });
}

const FEW = 4;
const MANY = 40;
/** More than forty words have. */
const LONGEST = 600;

/** The one thing that a reference means, if that is beyond doubt, as it never is in a quotation. */
function clearTarget({ parts: [part, ...more], certain, unit }: CrossReference): ReferenceTarget | undefined {
  const isClear = certain && unit !== "preceding" && more.length === 0 && part?.candidates.length === 1;
  return isClear ? part.target : undefined;
}

/** Whether the target stands in the paragraph of the reference, in one beside it, or is the article around it. */
function isInSight(draft: Draft, { block }: CrossReference, target: ReferenceTarget): boolean {
  const { ownerOf, headings } = outline(draft);
  if (target.kind === "heading") {
    return headings.findLast((heading) => heading.scheme === target.scheme && heading.block <= block) === target;
  }
  const [own, meant] = [paragraphOf(ownerOf(block)), paragraphOf(target)];
  if (!own || !meant) return own === meant;
  return Math.abs(own.index - meant.index) <= 1;
}

function wordsOf(draft: Draft, target: ReferenceTarget): string {
  if (target.kind === "heading") return titleBehind(draft, target);
  return sliceOf(draft, { start: target.label.end, end: Math.min(target.end, target.label.end + LONGEST) });
}

/** The title behind `Article 5`, or on the line under it. */
function titleBehind(draft: Draft, { block, valueSpan, end }: Heading): string {
  const subtitle = parts(draft).find((part) => part.block >= block && part.end > valueSpan.end);
  const isUnder = subtitle?.role === "subtitle";
  const first = sliceOf(draft, { start: valueSpan.end, end: isUnder ? Math.min(end, subtitle.start) : end });
  return first.replace(/^[\s.:*–—-]+/, "").trim() || (isUnder ? subtitle.text : "");
}
