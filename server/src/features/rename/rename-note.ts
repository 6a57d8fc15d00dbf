import { t } from "@vscode/l10n";
import type { Draft } from "../../model/draft";
import { footnotes, type FootnoteDefinition, type FootnoteMarker } from "../../model/footnotes";
import { isNumber } from "../renumber/numbering";
import { kept, nothing } from "./kept";
import type { Refused, Renaming } from "./answer";
import { readNote } from "./read-name";

/** Gives a note and its markers the number or name `wanted`; a note that bears it gets the old one in exchange. */
export function renameNote(draft: Draft, id: string, wanted: string): Renaming | Refused {
  const to = readNote(wanted);
  if (!to) return { refusal: t("“{0}” can name no note: write a number, or a word without blanks.", wanted) };
  for (const one of [id, to]) {
    if ((footnotes(draft).definitionsOf.get(one)?.length ?? 0) > 1)
      return {
        refusal: t("Two notes are numbered {0}. Give one of them another number, with its marker, by hand.", one),
      };
  }
  const isTaken = placesOf(draft, to).length > 0;
  if (!canBear(draft, id, to) || (isTaken && !canBear(draft, to, id)))
    return { refusal: t("A superscript marker can bear a number only.") };
  return kept(draft, {
    ...nothing(),
    notes: new Map(
      isTaken
        ? [
            [id, to],
            [to, id],
          ]
        : [[id, to]],
    ),
  });
}

function placesOf(draft: Draft, id: string): readonly (FootnoteMarker | FootnoteDefinition)[] {
  const { markersOf, definitionsOf } = footnotes(draft);
  return [...(markersOf.get(id) ?? []), ...(definitionsOf.get(id) ?? [])];
}

/** Whether the places of note `id` can be given the name `to` in their style. */
const canBear = (draft: Draft, id: string, to: string): boolean =>
  isNumber(to) || placesOf(draft, id).every(({ style }) => style === "caret");
