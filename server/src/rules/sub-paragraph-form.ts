import { t } from "@vscode/l10n";
import { groupBy } from "../text/group";
import { outline, type Item } from "../model/outline";
import type { ItemForm } from "../syntax/tree";
import type { Rule } from "./rule";

export const subParagraphForm: Rule = {
  id: "sub-paragraph-form",
  severity: "warning",
  profiles: { negotiation: "information" },
  about:
    "A sub-paragraph's label is written in another way than most of its kind in the draft. English texts write (a) and (i), French and Spanish ones a) and i) (UN Editorial Manual). Labels such as “a.” are a level of their own.",
  example: {
    bad: "1. We decide:\n - (a) To meet;\n - {|b)|} To report;\n - (c) To meet again.\n",
    good: "1. We decide:\n - (a) To meet;\n - (b) To report;\n - (c) To meet again.\n",
  },
  *check(draft) {
    const items = outline(draft).items.filter((item) => item.form !== "x.");
    for (const alike of groupBy(items, ({ list }) => `${list.itemKind} ${list.level}`).values()) {
      const usual = usualForm(alike);
      for (const item of alike) {
        if (item.form === usual) continue;
        const [is = "", should = ""] = [item.form, usual].map((form) => form.replace("x", item.text));
        yield {
          span: item.label,
          message: t(
            "This sub-paragraph is labelled “{0}”; this draft writes “{1}” elsewhere. Use one form.",
            is,
            should,
          ),
          fixes: [{ title: t("Write “{0}”", should), edits: [{ span: item.label, text: should }], isSafe: true }],
        };
      }
    }
  },
};

const usualForm = (items: readonly Item[]): ItemForm =>
  items.filter((item) => item.form === "x)").length * 2 > items.length ? "x)" : "(x)";
