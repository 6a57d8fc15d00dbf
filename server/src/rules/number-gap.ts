import { t } from "@vscode/l10n";
import { nameOf, type Paragraph } from "../model/outline";
import { enumerate, numberFaults } from "../model/sequence";
import type { Rule } from "./rule";

export const numberGap: Rule = {
  id: "number-gap",
  severity: "warning",
  isSequential: true,
  profiles: { negotiation: "information" },
  about:
    "A number is left out in a series of paragraphs, and readers look for the one that is missing. Paragraphs are numbered through from 1 (UN Editorial Manual); “3 bis” after 3 is no gap. One finding stands where the series breaks.",
  example: {
    bad: "1. We reaffirm the Charter.\n2. We recall the Agenda.\n{|4.|} We commit to act.\n5. We decide to meet again.\n",
    good: "1. We reaffirm the Charter.\n2. We recall the Agenda.\n2 bis. We welcome the report.\n3. We commit to act.\n",
  },
  *check(draft) {
    for (const { paragraph, fault } of numberFaults(draft, "gap")) {
      yield { span: paragraph.label, message: messageFor(paragraph, fault.missing) };
    }
  },
};

function messageFor(paragraph: Paragraph, missing: readonly number[]): string {
  const name = nameOf(paragraph);
  const numbers = enumerate(missing, (number) => `${paragraph.series.name}${number}`);
  if (missing.length === 0)
    return t("Paragraph {0} skips an insertion: there is none before it. Write what is missing, or renumber.", name);
  if (missing.includes(paragraph.number))
    return t(
      "Paragraph {0} is an insertion after a paragraph {1} that is missing. Write what is missing, or renumber.",
      name,
      paragraph.number,
    );
  return missing.length > 1
    ? t("Paragraph {0} comes where {1} are expected. Write what is missing, or renumber.", name, numbers)
    : t("Paragraph {0} comes where {1} is expected. Write what is missing, or renumber.", name, numbers);
}
