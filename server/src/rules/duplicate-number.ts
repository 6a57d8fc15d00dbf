import { t } from "@vscode/l10n";
import { nameOf } from "../model/outline";
import { numberFaults } from "../model/sequence";
import type { Rule } from "./rule";

export const duplicateNumber: Rule = {
  id: "duplicate-number",
  severity: "error",
  isSequential: true,
  about:
    "Two paragraphs of one series bear the same number, so that a reference to it can be read in two ways. Alternatives may share a number: options, or two in square brackets, one right behind the other.",
  example: {
    bad: "1. We reaffirm the Charter.\n2. We recall the Agenda.\n{|2.|} We commit to act.\n3. We decide to meet again.\n",
    good: "1. We reaffirm the Charter.\n[2. We recall the Agenda.]\n[2. We note the Agenda.]\n3. We decide to meet again.\n",
  },
  *check(draft) {
    for (const { paragraph, fault } of numberFaults(draft, "duplicate")) {
      const first = paragraph.series.paragraphs[fault.first];
      if (!first) continue;
      const name = nameOf(paragraph);
      yield {
        span: paragraph.label,
        message: t(
          "There are two paragraphs {0}, and a reference cannot tell which is meant. Give one of them another number, or renumber.",
          name,
        ),
        related: [{ span: first.label, message: t("The first paragraph {0}", name) }],
      };
    }
  },
};
