import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { footnotes } from "../model/footnotes";
import { noteEntries, type NoteEntries } from "../model/note-entries";
import type { Rule } from "./rule";

export const unusedFootnote: Rule = {
  id: "unused-footnote",
  severity: "warning",
  about:
    "A note has no marker in the text, so that nobody knows what it is the source of. Often its paragraph was deleted, or the marker with a word.",
  example: {
    bad: "1. We recall the Compact.¹\n\n¹ Resolution 73/195, annex.\n\n{|²|} Resolution 70/1.\n",
    good: "1. We recall the Compact¹ and the Agenda.²\n\n¹ Resolution 73/195, annex.\n\n² Resolution 70/1.\n",
  },
  *check(draft) {
    for (const note of unused(noteEntries(draft))) {
      yield {
        span: footnotes(draft).noteAt(note).label,
        message: t(
          "No marker in the text leads to footnote {0}. Put the marker behind the words that it supports, or remove the note.",
          note.id,
        ),
        unnecessary: true,
      };
    }
  },
};

const unused = memo(({ definitions, markersOf }: NoteEntries) => definitions.filter(({ id }) => !markersOf.has(id)));
