import { memo } from "../../text/memo";
import type { Span } from "../../text/span";
import type { Draft } from "../../model/draft";
import { numberEdits, type NumberEdit } from "./number-edits";
import { numberItems, numberNotes, numberParagraphs, type Numbering } from "./numbering";
import { ambiguousNotes, brokenPromise, chanceTargets, clashes, type Refusal } from "./obstacles";
import { strayIbids } from "./stray-ibids";

export interface RenumberOptions {
  /** Only labels and markers inside it get new numbers; without it all do. */
  readonly within?: Span;
  /** What to number anew; everything, if absent. */
  readonly targets?: readonly ("paragraphs" | "subParagraphs" | "footnotes")[];
  /** Turns `12 bis` into the next plain number. */
  readonly foldInsertions?: boolean;
}

export interface Renumbering {
  /** Disjoint; those with a question are to be made only with the drafter's consent. */
  readonly edits: readonly NumberEdit[];
  readonly refusal?: Refusal;
  /** What the drafter should look at afterwards, such as an `Ibid.` that no longer follows its source by number. */
  readonly notices: readonly Refusal[];
}

/**
 * The edits that put the numbers of a draft in order. Pairs first, then numbers: every marker keeps its note, every internal
 * reference its paragraph, and nothing but numbers is edited. Refuses, with the places, where that cannot be promised.
 */
export function renumber(draft: Draft, options: RenumberOptions = {}): Renumbering {
  const numbering = numberingFor(draft, options);
  const refusal = (numbering.notes.size > 0 && ambiguousNotes(draft)) || (options.within && clashes(draft, numbering));
  if (refusal) return { edits: [], refusal, notices: [] };
  return promised(draft, numbering);
}

/** How many numbers a renumbering would change without a question, were it not refused: what a title says before it is chosen. */
export const countChanges = memo(
  (draft: Draft): number => numberEdits(draft, numberingFor(draft, {})).filter((edit) => !edit.consent).length,
);

function numberingFor(draft: Draft, options: RenumberOptions): Numbering {
  const targets = options.targets ?? ["paragraphs", "subParagraphs", "footnotes"];
  const has = (target: (typeof targets)[number]) => targets.includes(target);
  return {
    paragraphs: has("paragraphs")
      ? numberParagraphs(draft, options.within, options.foldInsertions ?? false)
      : new Map<never, never>(),
    items: has("subParagraphs") ? numberItems(draft, options.within) : new Map<never, never>(),
    notes: has("footnotes") ? numberNotes(draft, options.within) : new Map<never, never>(),
  };
}

/** The edits for `numbering`, if they keep every pair together; else the refusal. */
export function promised(draft: Draft, numbering: Numbering): Renumbering {
  const edits = numberEdits(draft, numbering);
  const refusal = brokenPromise(draft, edits);
  if (refusal) return { edits: [], refusal, notices: [] };
  return { edits, notices: [...strayIbids(draft, numbering), ...chanceTargets(draft, numbering)] };
}
