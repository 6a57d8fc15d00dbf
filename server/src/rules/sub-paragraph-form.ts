import { t } from "@vscode/l10n";
import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import { shift } from "../text/span";
import { skeletonOf, type ItemEntry, type Skeleton } from "../model/skeleton";
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
    for (const { item, usual } of unusual(skeletonOf(draft))) {
      const [is, should] = [item.form, usual].map((form) => form.replace("x", item.text)) as [string, string];
      const span = shift(item.label, draft.starts[item.block] ?? 0);
      yield {
        span,
        message: t(
          "This sub-paragraph is labelled “{0}”; this draft writes “{1}” elsewhere. Use one form.",
          is,
          should,
        ),
        fixes: [{ title: t("Write “{0}”", should), edits: [{ span, text: should }], isSafe: true }],
      };
    }
  },
};

const unusual = memo(({ items }: Skeleton) => {
  const labelled = items.filter((item) => item.form !== "x.");
  const groups = groupBy(labelled, ({ list }) => `${list.itemKind} ${list.level}`);
  return [...groups.values()].flatMap((alike) => {
    const usual = usualForm(alike);
    return alike.filter(({ form }) => form !== usual).map((item) => ({ item, usual }));
  });
});

const usualForm = (items: readonly ItemEntry[]): ItemForm =>
  items.filter((item) => item.form === "x)").length * 2 > items.length ? "x)" : "(x)";
