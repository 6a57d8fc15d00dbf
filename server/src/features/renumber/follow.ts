import { t } from "@vscode/l10n";
import type { Edit } from "../../text/edit";
import { editsOf, exchanged, journeyOf, replaced, wholeText, type Journey, type Pieces } from "../../text/pieces";
import type { Span } from "../../text/span";
import { lengthOf, sliceOf, type Draft } from "../../model/draft";
import { editAll } from "../../model/edit-all";
import { outline, type Item, type Paragraph } from "../../model/outline";
import { isInOrder } from "../../model/sequence";
import type { Change } from "./change";
import { turnedDirections } from "./directions";
import { numberingAfter } from "./following";
import { expandedIbids } from "./ibids";
import { notesAreInOrder, sortedDefinitions } from "./note-order";
import { numberEdits } from "./number-edits";
import type { Refusal } from "./obstacles";
import { brokenPlaces, labels, type BrokenPlace } from "./promise";

export interface Followed {
  /** Disjoint; together they are the change and the numbers that follow it. */
  readonly edits: readonly Edit[];
  readonly after: Draft;
  /** Where the text that is kept comes to stand. */
  readonly to: Journey;
  /** What the drafter should look at afterwards. */
  readonly notices: readonly Refusal[];
}

export const isRefusal = (answer: Followed | Refusal): answer is Refusal => "message" in answer;

/**
 * Makes a change, and what was right before it stays right: numbers run on, every marker meets its note and every reference
 * its paragraph, `Ibid.` repeats the same source, notes stand in their order. A sequence that was wrong before is not touched,
 * nor is a reference that can be read in two ways. Refuses, with the places, where that cannot be promised.
 */
export function follow(draft: Draft, change: Change): Followed | Refusal {
  const arranged = arrange(draft, change);
  const numbering = numberingAfter(draft, change, journeyOf(arranged));
  const sorted = sortedDefinitions(draft, arranged, numbering.notes, change);
  const place = journeyOf(sorted);
  const ibids = expandedIbids(draft, place, change);
  if ("message" in ibids) return ibids;
  const numbers = numberEdits(draft, numbering);
  const followers = [...numbers.filter((edit) => !edit.consent), ...turnedDirections(draft, change, place), ...ibids];
  const pieces = replaced(sorted, placed(followers, place), true);
  const edits = editsOf(pieces, (span) => sliceOf(draft, span), lengthOf(draft));
  const to = journeyOf(pieces);
  const after = editAll(draft, edits);
  const doubtful = numbers.filter((edit) => edit.consent && to(edit.span.start) !== undefined);
  const inDoubt = doubtful.map((edit) => edit.span);
  const reading = { before: draft, after, to, ...(change.merged && { merged: change.merged }) };
  const refusal = refusalFor(brokenPlaces(reading, inDoubt)) ?? disorder(draft, after, to, change) ?? undefined;
  return refusal ?? { edits, after, to, notices: doubtful.length > 0 ? [doubtNotice(inDoubt)] : [] };
}

function arrange(draft: Draft, { edits, exchange }: Change): Pieces {
  const edited = replaced(wholeText(lengthOf(draft)), edits);
  if (!exchange) return edited;
  const place = journeyOf(edited);
  const [first, second] = exchange.map(({ start, end }) => ({
    start: place(start) ?? 0,
    end: (place(end - 1) ?? 0) + 1,
  }));
  return first && second ? exchanged(edited, first, second) : edited;
}

/** The edits with the places that the change gives them; those in text that it takes out are dropped. */
const placed = (edits: readonly Edit[], place: Journey): Edit[] =>
  edits.flatMap(({ span, text }) => {
    const start = place(span.start);
    return start === undefined ? [] : [{ span: { start, end: start + span.end - span.start }, text }];
  });

function reasonFor(of: BrokenPlace["of"]): string {
  switch (of) {
    case "label":
      return t("The numbers here could be read in another way afterwards.");
    case "marker":
      return t("A footnote marker here would lead to another note afterwards.");
    case "reference":
      return t("A reference here would no longer lead to the paragraph that it means.");
    case "bracket":
      return t("A bracket here would no longer close where it does: take both of its ends, or none.");
  }
}

function refusalFor(broken: readonly BrokenPlace[]): Refusal | undefined {
  const [first] = broken;
  if (!first) return undefined;
  const places = broken.filter((place) => place.of === first.of).map(({ span }) => span);
  return { message: reasonFor(first.of), places };
}

/** A sequence that was in order and would no longer be. */
function disorder(before: Draft, after: Draft, to: Journey, { keepsNames }: Change): Refusal | undefined {
  if (notesAreInOrder(before) && !notesAreInOrder(after))
    return { message: t("The footnotes would no longer be in order."), places: [] };
  if (keepsNames) return undefined;
  const { series, lists } = outline(before);
  const renewed = labels(after);
  for (const sequence of [...series, ...lists]) {
    if (!isInOrder(before, sequence)) continue;
    const members: readonly (Paragraph | Item)[] = "items" in sequence ? sequence.items : sequence.paragraphs;
    const survivor = members.find((member) => to(member.label.start) !== undefined);
    const now = survivor && renewed.get(to(survivor.label.start) ?? 0);
    if (now && !isInOrder(after, now.kind === "item" ? now.list : now.series))
      return { message: t("The numbers here would no longer be in order."), places: [now.label] };
  }
  return undefined;
}

const doubtNotice = (places: readonly Span[]): Refusal => ({
  message: t("These references can be read in two ways and were left as they are: check their numbers."),
  places,
});
