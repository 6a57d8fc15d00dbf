import { t } from "@vscode/l10n";
import type { Draft } from "../model/draft";
import { footnotes, type FootnoteMarker } from "../model/footnotes";
import type { Span } from "../text/span";
import type { Finding, Rule } from "./rule";

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
    yield* markersOutOfOrder(draft);
    yield* notesOutOfOrder(draft);
  },
};

function* markersOutOfOrder(draft: Draft): Iterable<Finding> {
  let expected = 1;
  for (const marker of textMarkers(draft)) {
    const number = numberOf(marker.id);
    // A lower number is a second mention, or was passed over before: that break has its finding.
    if (number < expected) continue;
    while (expected < number && lacksMarker(draft, expected)) expected++;
    if (number > expected) {
      yield {
        span: marker,
        message: t(
          "Footnote {0} comes where footnote {1} is expected. Renumber the notes in the order of the text.",
          number,
          expected,
        ),
      };
    }
    expected = number + 1;
  }
}

/** Notes that stand before one of a lower number, although the text mentions that one first. */
function* notesOutOfOrder(draft: Draft): Iterable<Finding> {
  const notes = mentionedNotes(draft);
  let highest = 0;
  for (const [at, { number, label, mention }] of notes.entries()) {
    if (number < highest) continue;
    const isPassedOver = (other: MentionedNote) =>
      highest < other.number && other.number < number && other.mention < mention;
    const next = number > highest + 1 ? notes.slice(at + 1).find(isPassedOver) : undefined;
    if (next) {
      yield {
        span: label,
        message: t(
          "Note {0} stands before note {1}, which the text mentions first. Put the notes in the order of the text.",
          number,
          next.number,
        ),
        related: [{ span: next.label, message: t("Note {0}", next.number) }],
      };
    }
    highest = number;
  }
}

interface MentionedNote {
  readonly number: number;
  readonly label: Span;
  /** Where the text mentions it first. */
  readonly mention: number;
}

/** The notes that the text mentions. One that stands twice is left out: it has a finding of its own. */
function mentionedNotes(draft: Draft): MentionedNote[] {
  const { definitions, definitionsOf } = footnotes(draft);
  const mentions = new Map(
    textMarkers(draft)
      .toReversed()
      .map(({ id, start }) => [id, start]),
  );
  return definitions.flatMap(({ id, label }) => {
    const mention = mentions.get(id);
    const isAlone = definitionsOf.get(id)?.length === 1;
    return mention === undefined || !isAlone ? [] : [{ number: numberOf(id), label, mention }];
  });
}

/** Whether the note is there and nothing leads to it: that has a finding of its own. */
function lacksMarker(draft: Draft, number: number): boolean {
  const { definitionsOf, markersOf } = footnotes(draft);
  return definitionsOf.has(String(number)) && !markersOf.has(String(number));
}

const textMarkers = (draft: Draft): readonly FootnoteMarker[] =>
  footnotes(draft).markers.filter(({ block }) => draft.blocks[block]?.kind !== "footnote");

/** The number of a note, 0 for one that bears a name. */
const numberOf = (id: string): number => (/^\d{1,6}$/.test(id) ? Number(id) : 0);
