import { t } from "@vscode/l10n";
import type { Rule } from "./rule";
import { variants } from "./words/spelling";

export const houseSpelling: Rule = {
  id: "house-spelling",
  severity: "warning",
  profiles: { negotiation: "off", legacy: "off" },
  about:
    "A word is not spelled as the United Nations spells it: British forms, with “-ize” where the Concise Oxford Dictionary has it (UN spelling list). Names and quotations keep their own spelling.",
  example: {
    bad: "1. We will {|endeavor|} to {|analyze|} the data of the Vienna Center.\n",
    good: "1. We will endeavour to analyse the data of the Vienna Center.\n",
  },
  *check(draft) {
    for (const { places, housePlace } of variants(draft)) {
      // Where both spellings stand in one draft, `mixed-spelling` speaks.
      if (housePlace) continue;
      for (const { start, end, text, house } of places) {
        yield {
          span: { start, end },
          message: t("United Nations spelling is “{0}”, not “{1}”.", house, text),
          fixes: [{ title: t("Write “{0}”", house), edits: [{ span: { start, end }, text: house }] }],
        };
      }
    }
  },
};
