import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { spanOf } from "../text/span";
import { footnotes } from "../model/footnotes";
import { noteEntries, type NoteEntries } from "../model/note-entries";
import type { Rule } from "./rule";

export const duplicateFootnote: Rule = {
  id: "duplicate-footnote",
  severity: "error",
  about:
    "Two notes bear one number, so that a marker leads to two sources. It happens when paragraphs with their notes come from another draft; notes cannot be renumbered before it is mended.",
  example: {
    bad: "1. We recall the Compact.¹\n\n¹ Resolution 73/195, annex.\n\n{|¹|} Resolution 70/1.\n",
    good: "1. We recall the Compact¹ and the Agenda.²\n\n¹ Resolution 73/195, annex.\n\n² Resolution 70/1.\n",
  },
  *check(draft) {
    const { noteAt } = footnotes(draft);
    for (const [first, ...others] of repeated(noteEntries(draft))) {
      for (const note of others) {
        const { id } = note;
        yield {
          span: noteAt(note).label,
          message: t(
            "There are two footnotes {0}, and a marker cannot tell which is meant. Give one of them another number, or remove it.",
            id,
          ),
          ...(first && { related: [{ span: spanOf(noteAt(first)), message: t("The first footnote {0}", id) }] }),
        };
      }
    }
  },
};

const repeated = memo(({ definitionsOf }: NoteEntries) =>
  [...definitionsOf.values()].filter((notes) => notes.length > 1),
);
