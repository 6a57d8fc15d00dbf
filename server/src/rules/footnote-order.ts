import { footnotes } from "../model/footnotes";
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
    let expected = 1;
    for (const marker of footnotes(draft).markers) {
      const number = numberOf(marker.id);
      // A lower number is a second mention, or was passed over before: that break has its finding.
      if (number < expected || draft.blocks[marker.block]?.kind === "footnote") continue;
      if (number > expected) {
        yield {
          span: marker,
          message: `Footnote ${number} comes where footnote ${expected} is expected. Renumber the notes in the order of the text.`,
        };
      }
      expected = number + 1;
    }
  },
};

/** The number of a note, 0 for one that bears a name. */
const numberOf = (id: string): number => (/^\d{1,6}$/.test(id) ? Number(id) : 0);
