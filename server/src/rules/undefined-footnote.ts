import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { spanOf } from "../text/span";
import { lengthOf, sliceOf, type Draft } from "../model/draft";
import { footnotes, type FootnoteDefinition, type FootnoteMarker } from "../model/footnotes";
import { noteEntries, type MarkerEntry, type NoteEntries, type NoteEntry } from "../model/note-entries";
import type { Fix, Rule } from "./rule";

export const undefinedFootnote: Rule = {
  id: "undefined-footnote",
  severity: "error",
  about: "A footnote marker has no note. The reader is sent to a source that is not there.",
  example: {
    bad: "1. We recall the Agenda{|²|} and the Compact.¹\n\n¹ Resolution 73/195, annex.\n",
    good: "1. We recall the Agenda and the Compact.¹\n\n¹ Resolution 73/195, annex.\n",
  },
  *check(draft) {
    for (const { entry, noteBefore } of undefinedMarkers(noteEntries(draft))) {
      const marker = footnotes(draft).markerAt(entry);
      const span = spanOf(marker);
      yield {
        span,
        message: t("Footnote {0} has no note. Write the note, or remove the marker.", entry.id),
        fixes: [
          { title: t("Remove the marker"), edits: [{ span, text: "" }] },
          writeNote(draft, marker, noteBefore && footnotes(draft).noteAt(noteBefore)),
        ],
      };
    }
  },
};

/** The markers without a note, with the note of the marker before. */
const undefinedMarkers = memo(({ markers, definitionsOf }: NoteEntries) => {
  const found: { readonly entry: MarkerEntry; readonly noteBefore: NoteEntry | undefined }[] = [];
  let noteBefore: NoteEntry | undefined;
  for (const entry of markers) {
    const note = definitionsOf.get(entry.id)?.[0];
    if (note) noteBefore = note;
    else found.push({ entry, noteBefore });
  }
  return found;
});

/** A note to be filled in: behind the note of the marker before, else before the first note, else at the end of the draft. */
function writeNote(draft: Draft, marker: FootnoteMarker, noteBefore: FootnoteDefinition | undefined): Fix {
  const line = `${sliceOf(draft, marker)}${marker.style === "caret" ? ":" : ""} [source].`;
  const [first] = noteEntries(draft).definitions;
  const noteBehind = first && footnotes(draft).noteAt(first);
  const at = noteBefore?.end ?? noteBehind?.start ?? lengthOf(draft);
  const text = noteBefore ? `\n\n${line}` : noteBehind ? `${line}\n\n` : `\n${line}\n`;
  return { title: t("Write footnote {0}", marker.id), edits: [{ span: { start: at, end: at }, text }] };
}
