import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { spanOf } from "../text/span";
import { footnotes } from "../model/footnotes";
import { noteEntries, type MarkerEntry, type NoteEntries, type NoteEntry } from "../model/note-entries";
import type { Rule } from "./rule";

export const footnoteOrder: Rule = {
  id: "footnote-order",
  severity: "warning",
  about:
    "Footnote numbers run through the text from 1, in the order in which they are first mentioned, and none is left out (UN Editorial Manual, Footnotes). One finding stands where the order breaks.",
  example: {
    bad: "1. We recall the Compact¹ and the Agenda.{|³|}\n2. We recall the Pact.⁴\n\n¹ Resolution 73/195, annex.\n\n³ Resolution 70/1.\n\n⁴ Resolution 79/1.\n",
    good: "1. We recall the Compact¹ and the Agenda.²\n2. We recall the Pact.³\n\n¹ Resolution 73/195, annex.\n\n² Resolution 70/1.\n\n³ Resolution 79/1.\n",
  },
  *check(draft) {
    const { markerAt, noteAt } = footnotes(draft);
    for (const { marker, expected } of markersOutOfOrder(noteEntries(draft))) {
      yield {
        span: spanOf(markerAt(marker)),
        message: t(
          "Footnote {0} comes where footnote {1} is expected. Renumber the notes in the order of the text.",
          numberOf(marker),
          expected,
        ),
      };
    }
    for (const { note, next } of notesOutOfOrder(noteEntries(draft))) {
      yield {
        span: noteAt(note).label,
        message: t(
          "Note {0} stands before note {1}, which the text mentions first. Put the notes in the order of the text.",
          numberOf(note),
          numberOf(next),
        ),
        related: [{ span: noteAt(next).label, message: t("Note {0}", numberOf(next)) }],
      };
    }
  },
};

const markersOutOfOrder = memo((all: NoteEntries) => {
  const found: { readonly marker: MarkerEntry; readonly expected: number }[] = [];
  let expected = 1;
  for (const marker of all.markers) {
    const number = marker.isInNote ? 0 : numberOf(marker);
    // A lower number is a second mention, or was passed over before: that break has its finding.
    if (number < expected) continue;
    while (expected < number && lacksMarker(all, expected)) expected++;
    if (number > expected) found.push({ marker, expected });
    expected = number + 1;
  }
  return found;
});

/** Notes that stand before one of a lower number, although the text mentions that one first. */
const notesOutOfOrder = memo((all: NoteEntries) => {
  const found: { readonly note: NoteEntry; readonly next: NoteEntry }[] = [];
  const notes = mentionedNotes(all);
  const lowest = lowestFrom(notes);
  let highest = 0;
  for (const [at, { note, number, mention }] of notes.entries()) {
    if (number < highest) continue;
    const isPassedOver = (other: MentionedNote) =>
      highest < other.number && other.number < number && other.mention < mention;
    const maySkip = number > highest + 1 && (lowest[at + 1] ?? Infinity) < number;
    const next = maySkip ? notes.slice(at + 1).find(isPassedOver) : undefined;
    if (next) found.push({ note, next: next.note });
    highest = number;
  }
  return found;
});

/** From each note on the lowest number: most gaps are there because a note is missing, and nothing need be looked for. */
function lowestFrom(notes: readonly MentionedNote[]): number[] {
  const lowest = notes.map(({ number }) => number);
  for (let at = notes.length - 2; at >= 0; at--)
    lowest[at] = Math.min(lowest[at] ?? Infinity, lowest[at + 1] ?? Infinity);
  return lowest;
}

interface MentionedNote {
  readonly note: NoteEntry;
  readonly number: number;
  /** Which of the markers mentions it first. */
  readonly mention: number;
}

/** The notes that the text mentions. One that stands twice is left out: it has a finding of its own. */
function mentionedNotes({ definitions, definitionsOf, markersOf }: NoteEntries): MentionedNote[] {
  return definitions.flatMap((note) => {
    const mention = markersOf.get(note.id)?.find(({ isInNote }) => !isInNote);
    const isAlone = definitionsOf.get(note.id)?.length === 1;
    return mention && isAlone ? [{ note, number: numberOf(note), mention: mention.index }] : [];
  });
}

/** Whether the note is there and nothing leads to it: that has a finding of its own. */
const lacksMarker = ({ definitionsOf, markersOf }: NoteEntries, number: number): boolean =>
  definitionsOf.has(String(number)) && !markersOf.has(String(number));

/** The number of a note, 0 for one that bears a name. */
const numberOf = ({ id }: { readonly id: string }): number => (/^\d{1,6}$/.test(id) ? Number(id) : 0);
