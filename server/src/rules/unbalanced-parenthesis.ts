import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import { parentheses } from "../model/marks";
import { perBlock, type Finding, type Rule } from "./rule";

export const unbalancedParenthesis: Rule = {
  id: "unbalanced-parenthesis",
  severity: "warning",
  about:
    "A parenthesis is opened and not closed in its paragraph, or closed and not opened. The reader cannot tell where the aside ends.",
  example: {
    bad: "1. We recall the Compact {|(|}of 2018 and the Agenda (2015).\n2. We will a) meet each May{|)|} and b) report.\n",
    good: "1. We recall the Compact of 2018 and the Agenda (2015).\n2. We will a) meet each May and b) report.\n",
  },
  check: perBlock(function* (block) {
    const { unclosed, unopened } = parentheses(block);
    for (const span of unclosed) {
      yield finding(
        span,
        "(",
        t("This “(” is not closed in its paragraph. Put “)” where the aside ends, or remove it."),
      );
    }
    for (const span of unopened) {
      yield finding(
        span,
        ")",
        t(
          "This “)” closes nothing: no “(” stands open before it in its paragraph. Remove it, or put “(” where the aside begins.",
        ),
      );
    }
  }),
};

const finding = (span: Span, mark: string, message: string): Finding => ({
  span,
  message,
  fixes: [{ title: t("Remove this “{0}”", mark), edits: [{ span, text: "" }] }],
});
