import { footnotes } from "../model/footnotes";
import type { Rule } from "./rule";

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
    for (const marker of markers) {
      if (definitionsOf.has(marker.id)) continue;
      yield {
        span: marker,
        message: `Footnote ${marker.id} has no note. Write the note, or remove the marker.`,
        fixes: [{ title: "Remove the marker", edits: [{ span: marker, text: "" }] }],
      };
    }
  },
};
