import type { Edit } from "../../text/edit";
import { journeyOf, replaced, wholeText } from "../../text/pieces";
import { lengthOf, placedBlocks, type Draft } from "../../model/draft";
import { editAll } from "../../model/edit-all";
import { shift } from "../../text/span";
import type { Checks } from "../../rules/checks";
import { subParagraphForm } from "../../rules/sub-paragraph-form";
import { brokenPlaces } from "../renumber/promise";
import { blanks } from "./blanks";
import { dashes } from "./dashes";
import { noteGaps } from "./note-gaps";

/**
 * The edits that give a draft its usual form: no blanks at line ends, one between words and behind labels, lists with one dash
 * and one form of labels, notes with a blank line between. Numbers, words, brackets and line ends are never changed, layout by
 * tabs and columns is left alone, and a second time there is nothing to do. Nothing, where the draft would be read in another
 * way afterwards.
 */
export function format(draft: Draft, checks: Checks): Edit[] {
  const spacing = disjoint([...noteGaps(draft), ...dashes(draft), ...blanksIn(draft)]);
  const withForms = [...spacing, ...labelForms(draft, checks)];
  return [withForms, spacing].find((edits) => isReadAlike(draft, edits)) ?? [];
}

function* blanksIn(draft: Draft): Iterable<Edit> {
  for (const { block, start } of placedBlocks(draft)) {
    for (const edit of blanks(block)) yield { ...edit, span: shift(edit.span, start) };
  }
}

/** Of two edits that overlap, the one that comes first in the text: blanks in the gap between two notes go with the gap. */
function disjoint(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isFree = span.start >= end;
      if (isFree) end = span.end;
      return isFree;
    });
}

/** As the rule proposes it; in a negotiation a label is a name. */
const labelForms = (draft: Draft, { profile }: Checks): Edit[] =>
  profile === "negotiation"
    ? []
    : [...subParagraphForm.check(draft, [])].flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);

function isReadAlike(draft: Draft, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return true;
  const after = editAll(draft, edits);
  const to = journeyOf(replaced(wholeText(lengthOf(draft)), edits, true));
  const isSame = draft.blocks.map(({ kind }) => kind).join() === after.blocks.map(({ kind }) => kind).join();
  return isSame && brokenPlaces({ before: draft, after, to }, []).length === 0;
}
