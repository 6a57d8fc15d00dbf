import { t } from "@vscode/l10n";
import { ignored } from "../model/ignored";
import type { Rule } from "./rule";

export const unknownIgnore: Rule = {
  id: "unknown-ignore",
  severity: "warning",
  about:
    "A line that begins with “%% chapeau:” names no rule, or one that does not exist, so that nothing is ignored. Such a line stands before a paragraph and silences the rules that it names there: “%% chapeau: ignore number-gap, repeated-words”, with a remark behind it if you like.",
  example: {
    bad: "%% chapeau: ignore {|number-gaps|}\n1. We reaffirm the Charter.\n\n{|%% chapeau:|} off\n2. We end.\n",
    good: "%% chapeau: ignore number-gap\n2. We reaffirm the Charter.\n\n%% chapeau: ignore repeated-words on purpose\n3. We end again again.\n",
  },
  *check(draft, all) {
    for (const { pragma, rules } of ignored(draft)) {
      if (rules.length === 0) {
        yield { span: pragma, message: t("This line names no rule. Write “%% chapeau: ignore” and the rule’s name.") };
      }
      for (const { start, end, id } of rules) {
        if (all.some((rule) => rule.id === id)) continue;
        yield {
          span: { start, end },
          message: t(
            "There is no rule “{0}”. Its name stands in square brackets or behind “chapeau” where a finding is shown.",
            id,
          ),
        };
      }
    }
  },
};
