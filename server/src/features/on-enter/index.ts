import type { Edit } from "../../text/edit";
import { shift } from "../../text/span";
import type { Draft } from "../../model/draft";
import { follow, isRefusal } from "../renumber/follow";
import { emptyLabel, isTextless } from "./empty-label";
import { newParagraph } from "./new-paragraph";
import { placeOfEnter, type EnterPlace } from "./place";

/**
 * What a drafter expects of Enter, whose line break already stands before `offset`: at the end of a numbered paragraph or
 * item the next label, or the first one of a list under a chapeau; on a label without text the label goes again. Numbers that
 * were right follow, in the same edits. Nothing elsewhere, nor where the new label would be read as another.
 */
export function onEnter(draft: Draft, offset: number): Edit[] {
  const place = placeOfEnter(draft, offset);
  if (!place) return [];
  const edits = isTextless(place) ? withoutLabel(place) : newParagraph(place);
  return edits.map((edit) => afterEnter(place, edit));
}

/** Takes the empty label away, and lets the later numbers go back if they can. */
function withoutLabel(place: EnterPlace): readonly Edit[] {
  const span = emptyLabel(place);
  if (!span) return [];
  const removal = { span, text: "" };
  const followed = follow(place.before, { edits: [removal] });
  return isRefusal(followed) ? [removal] : followed.edits;
}

/** An edit of the draft before Enter as one of the draft after it, where the new line stands. */
function afterEnter({ at, entered, lineBreak }: EnterPlace, { span, text }: Edit): Edit {
  if (span.start > at) return { span: shift(span, entered.length), text };
  if (span.end < at) return { span, text };
  const kept = text.startsWith(lineBreak) ? lineBreak.length : 0;
  return { span: { start: span.start + kept, end: at + entered.length }, text: text.slice(kept) };
}
