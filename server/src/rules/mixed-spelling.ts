import { t } from "@vscode/l10n";
import type { Rule } from "./rule";
import { variants } from "./words/spelling";

export const mixedSpelling: Rule = {
  id: "mixed-spelling",
  severity: "warning",
  profiles: { negotiation: "off" },
  about:
    "One word is spelled in two ways in the same draft. It is reported once, at the first place of the spelling that is not that of the United Nations (UN spelling list). Names and quotations keep their own spelling.",
  example: {
    bad: "1. We provide victim-centred care.\n2. We support a {|people-centered|} approach.\n",
    good: "1. We provide victim-centred care.\n2. We support a people-centred approach.\n",
  },
  *check(draft) {
    for (const { places, housePlace } of variants(draft)) {
      const [first] = places;
      if (!first || !housePlace) continue;
      yield {
        span: { start: first.start, end: first.end },
        message: t(
          "“{0}” and “{1}” stand side by side in this draft. Write “{2}” throughout.",
          first.text,
          housePlace.text,
          first.house,
        ),
        related: [
          { span: { start: housePlace.start, end: housePlace.end }, message: t("Here it is “{0}”", housePlace.text) },
        ],
        fixes: [
          {
            title:
              places.length > 1
                ? t("Write “{0}” in all {1} places", first.house, places.length)
                : t("Write “{0}”", first.house),
            edits: places.map(({ start, end, house }) => ({ span: { start, end }, text: house })),
          },
        ],
      };
    }
  },
};
