import { t } from "@vscode/l10n";
import { brackets } from "../model/brackets";
import type { Rule } from "./rule";

export const unopenedBracket: Rule = {
  id: "unopened-bracket",
  severity: "error",
  about:
    "A closing square bracket has no opening one. Square brackets mark text that is not agreed; with one edge missing, nobody can tell which words are still open.",
  example: {
    bad: "1. We commit to fund the programme.{|]|}\n2. We [agree] to meet again.\n",
    good: "1. We commit to fund the programme.\n2. We [agree] to meet again.\n",
  },
  *check(draft) {
    for (const span of brackets(draft).unopened) {
      yield {
        span,
        message: t(
          "This “]” closes nothing: no “[” stands open before it. Remove it, or put “[” where the text that is not agreed begins.",
        ),
        fixes: [{ title: t("Remove this “{0}”", "]"), edits: [{ span, text: "" }] }],
      };
    }
  },
};
