import { t } from "@vscode/l10n";
import { lengthOf, sliceOf, type Draft } from "../model/draft";
import { footnotes, type FootnoteDefinition, type FootnoteMarker } from "../model/footnotes";
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
    const { markers, definitionsOf } = footnotes(draft);
    let noteBefore: FootnoteDefinition | undefined;
    for (const marker of markers) {
      const note = definitionsOf.get(marker.id)?.[0];
      noteBefore = note ?? noteBefore;
      if (note) continue;
      yield {
        span: marker,
        message: t("Footnote {0} has no note. Write the note, or remove the marker.", marker.id),
        fixes: [
          { title: t("Remove the marker"), edits: [{ span: marker, text: "" }] },
          writeNote(draft, marker, noteBefore),
        ],
      };
    }
  },
};

/** A note to be filled in: behind the note of the marker before, else before the first note, else at the end of the draft. */
function writeNote(draft: Draft, marker: FootnoteMarker, noteBefore: FootnoteDefinition | undefined): Fix {
  const line = `${sliceOf(draft, marker)}${marker.style === "caret" ? ":" : ""} [source].`;
  const noteBehind = footnotes(draft).definitions[0];
  const at = noteBefore?.end ?? noteBehind?.start ?? lengthOf(draft);
  const text = noteBefore ? `\n\n${line}` : noteBehind ? `${line}\n\n` : `\n${line}\n`;
  return { title: t("Write footnote {0}", marker.id), edits: [{ span: { start: at, end: at }, text }] };
}
