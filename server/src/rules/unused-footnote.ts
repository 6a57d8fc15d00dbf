import { t } from "@vscode/l10n";
import { footnotes } from "../model/footnotes";
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
    const { definitions, markersOf } = footnotes(draft);
    for (const { id, label } of definitions) {
      if (markersOf.has(id)) continue;
      yield {
        span: label,
        message: t(
          "No marker in the text leads to footnote {0}. Put the marker behind the words that it supports, or remove the note.",
          id,
        ),
        unnecessary: true,
      };
    }
  },
};
