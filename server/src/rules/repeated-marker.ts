import { t } from "@vscode/l10n";
import { footnotes } from "../model/footnotes";
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
    const isInText = ({ block }: { readonly block: number }) => draft.blocks[block]?.kind !== "footnote";
    for (const [id, markers] of footnotes(draft).markersOf) {
      const [first, ...others] = markers.filter(isInText);
      for (const span of others) {
        yield {
          span,
          message: t(
            "Footnote {0} is used again. Write a new note with the same text here, or leave the marker out.",
            id,
          ),
          ...(first && { related: [{ span: first, message: t("The first marker of footnote {0}", id) }] }),
        };
      }
    }
  },
};
