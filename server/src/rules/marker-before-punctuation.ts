import { t } from "@vscode/l10n";
import { markerRuns } from "../model/marker-runs";
import { perBlock, type Rule } from "./rule";

export const markerBeforePunctuation: Rule = {
  id: "marker-before-punctuation",
  severity: "warning",
  profiles: { negotiation: "off" },
  about:
    "In English a footnote marker stands behind the punctuation mark: “Persons,¹ and”, not “Persons¹, and” (UN Editorial Manual, Footnotes, ch. 9; French and Spanish put it before). A comma between two markers is right.",
  example: {
    bad: "1. We recall the Agenda{|¹,|} the Compact²,³ and the Pact{|⁴.|}\n",
    good: "1. We recall the Agenda,¹ the Compact²,³ and the Pact.⁴\n",
  },
  check: perBlock(function* (block) {
    for (const { start, end } of markerRuns(block)) {
      const [mark] = punctuation.exec(block.text.slice(end, end + 2)) ?? [];
      if (!mark) continue;
      const markers = block.text.slice(start, end);
      const isDouble = block.text[start - 1] === mark;
      const span = { start, end: end + mark.length };
      yield {
        span,
        message: t("The marker stands before the “{0}”. In English it comes behind the punctuation mark.", mark),
        fixes: [
          {
            title: t("Put the marker behind the “{0}”", mark),
            edits: [{ span, text: (isDouble ? "" : mark) + markers }],
            isSafe: true,
          },
        ],
      };
    }
  }),
};

/** One mark, but no omission (`...`) and no decimal point. */
const punctuation = /^[,.;:](?![.\d])/;
