import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { spanOf } from "../text/span";
import { footnotes } from "../model/footnotes";
import { noteEntries, type NoteEntries } from "../model/note-entries";
import type { Rule } from "./rule";

export const repeatedMarker: Rule = {
  id: "repeated-marker",
  severity: "warning",
  profiles: { legacy: "off", treaty: "off", negotiation: "off" },
  about:
    "Two markers lead to one note. Since about 2020 a footnote number is not repeated in a resolution: a second mention gets a note of its own with the same text (UN Editorial Manual, Footnotes, ch. 5).",
  example: {
    bad: "1. We recall the Compact.¹\n2. We will review the Compact.{|¹|}\n\n¹ Resolution 73/195, annex.\n",
    good: "1. We recall the Compact.¹\n2. We will review the Compact.²\n\n¹ Resolution 73/195, annex.\n\n² Resolution 73/195, annex.\n",
  },
  *check(draft) {
    const { markerAt } = footnotes(draft);
    for (const [first, ...others] of repeated(noteEntries(draft))) {
      for (const marker of others) {
        const { id } = marker;
        yield {
          span: spanOf(markerAt(marker)),
          message: t(
            "Footnote {0} is used again. Write a new note with the same text here, or leave the marker out.",
            id,
          ),
          ...(first && {
            related: [{ span: spanOf(markerAt(first)), message: t("The first marker of footnote {0}", id) }],
          }),
        };
      }
    }
  },
};

/** The markers in the text that bear one number. */
const repeated = memo(({ markersOf }: NoteEntries) =>
  [...markersOf.values()]
    .map((markers) => markers.filter(({ isInNote }) => !isInNote))
    .filter((markers) => markers.length > 1),
);
