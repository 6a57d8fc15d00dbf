import { t } from "@vscode/l10n";
import { brackets } from "../model/brackets";
import type { Rule } from "./rule";

export const unclosedBracket: Rule = {
  id: "unclosed-bracket",
  severity: "error",
  about:
    "An opening square bracket has no closing one. Square brackets mark text that is not agreed; with one edge missing, nobody can tell where the agreed text goes on.",
  example: {
    bad: "1. We commit {|[|}to fund the programme.\n2. We [agree] to meet again.\n",
    good: "1. We commit to fund the programme.\n2. We [agree] to meet again.\n",
  },
  *check(draft) {
    for (const span of brackets(draft).unclosed) {
      yield {
        span,
        message: t("This “[” is never closed. Remove it, or put “]” where the text that is not agreed ends."),
        fixes: [{ title: t("Remove this “{0}”", "["), edits: [{ span, text: "" }] }],
      };
    }
  },
};
