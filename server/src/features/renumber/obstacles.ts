import { t } from "@vscode/l10n";
import { journeyOf, replaced, wholeText } from "../../text/pieces";
import type { Span } from "../../text/span";
import { lengthOf, type Draft } from "../../model/draft";
import { editAll } from "../../model/edit-all";
import { footnotes } from "../../model/footnotes";
import { outline, type Series } from "../../model/outline";
import { references } from "../../model/references";
import type { NumberEdit } from "./number-edits";
import { isNumber, type Numbering } from "./numbering";
import { brokenPlaces } from "./promise";

/** Why a draft is not renumbered, in a drafter's words, and the places that stand in the way. */
export interface Refusal {
  readonly message: string;
  readonly places: readonly Span[];
}

/** Two notes under one number: no one but the drafter can say which of them a marker means. */
export function ambiguousNotes(draft: Draft): Refusal | undefined {
  for (const [id, definitions] of footnotes(draft).definitionsOf) {
    if (definitions.length < 2 || !isNumber(id)) continue;
    const places = definitions.map((definition) => definition.label);
    return {
      message: t("Two notes are numbered {0}. Give one of them another number, with its marker; then renumber.", id),
      places,
    };
  }
  return undefined;
}

/** Numbers that would be borne both inside and outside the selection. */
export function clashes(draft: Draft, { paragraphs, notes }: Numbering): Refusal | undefined {
  const places = [...outline(draft).series].flatMap((series) => clashesIn(series, paragraphs));
  const untouched = new Set(
    footnotes(draft)
      .markers.map((marker) => marker.id)
      .filter((id) => !notes.has(id)),
  );
  const taken = footnotes(draft).markers.filter((marker) => untouched.has(notes.get(marker.id) ?? ""));
  for (const { start, end } of taken) places.push({ start, end });
  if (places.length === 0) return undefined;
  return {
    message: t("The selection would get numbers that stand outside it too. Renumber the whole draft, or select more."),
    places,
  };
}

function clashesIn(series: Series, numbers: Numbering["paragraphs"]): Span[] {
  const key = (number: number, insertion: string) => `${number} ${insertion}`;
  const outside = new Set(series.paragraphs.filter((p) => !numbers.has(p)).map((p) => key(p.number, p.insertion)));
  return series.paragraphs.flatMap((paragraph) => {
    const to = numbers.get(paragraph);
    const moves = to && to.number !== paragraph.number;
    return moves && outside.has(key(to.number, to.insertion)) ? [paragraph.label] : [];
  });
}

/**
 * Makes the edits that need no consent on a copy and reads it anew: every marker must meet the note, and every reference the
 * paragraph, that it met before. The promise is checked each time it is given; a draft for which it would break is left alone.
 */
export function brokenPromise(
  draft: Draft,
  edits: readonly NumberEdit[],
  after = renumberedCopy(draft, edits),
): Refusal | undefined {
  if (edits.length === 0 && after === draft) return undefined;
  const inDoubt = edits.filter((edit) => edit.consent).map((edit) => edit.span);
  const to = journeyOf(replaced(wholeText(lengthOf(draft)), certain(edits), true));
  const places = brokenPlaces({ before: draft, after, to }, inDoubt).map(({ span }) => span);
  const message = t(
    "The new numbers could be read in another way than the old ones here. Nothing was changed: renumber this part by hand.",
  );
  return places.length > 0 ? { message, places } : undefined;
}

/** The draft after the edits that need no consent. */
export const renumberedCopy = (draft: Draft, edits: readonly NumberEdit[]): Draft => editAll(draft, certain(edits));

const certain = (edits: readonly NumberEdit[]): NumberEdit[] => edits.filter((edit) => !edit.consent);

/** References that pointed nowhere, and would by chance point to the paragraph that gets their number. */
export function chanceTargets(draft: Draft, { paragraphs }: Numbering): Refusal[] {
  const given = new Set(
    [...paragraphs].flatMap(([paragraph, { number }]) => (number === paragraph.number ? [] : [number])),
  );
  return references(draft).flatMap(({ parts }) =>
    parts
      .filter((part) => part.number !== undefined && part.candidates.length === 0 && given.has(part.number))
      .map(({ start, end, number }) => ({
        message: t(
          "There was no paragraph {0} for this reference, and now there is one: check that it is the one meant.",
          number ?? "",
        ),
        places: [{ start, end }],
      })),
  );
}
