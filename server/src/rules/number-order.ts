import { t } from "@vscode/l10n";
import { nameOf } from "../model/outline";
import { numberFaults } from "../model/sequence";
import type { Rule } from "./rule";

export const numberOrder: Rule = {
  id: "number-order",
  severity: "error",
  isSequential: true,
  about:
    "A paragraph's number does not fit between those of its neighbours: the paragraph was moved without its number, or the number is mistyped. Numbering starts again only in an annex, a part, an article or a new text.",
  example: {
    bad: "1. We reaffirm the Charter.\n2. We recall the Agenda.\n{|9.|} We commit to act.\n3. We decide to meet again.\n",
    good: "1. We reaffirm the Charter.\n2. We recall the Agenda.\n3. We commit to act.\n4. We decide to meet again.\n",
  },
  *check(draft) {
    for (const { paragraph, fault } of numberFaults(draft, "order")) {
      const expected = `${paragraph.series.name}${fault.expected}`;
      yield {
        span: paragraph.label,
        message: t(
          "Paragraph {0} stands out of order: {1} is expected here. Correct the number, or move the paragraph.",
          nameOf(paragraph),
          expected,
        ),
      };
    }
  },
};
