import { t } from "@vscode/l10n";
import { countChanges, renumber } from "../renumber";
import type { ActionPlace, ActionSource, DraftAction, Made } from "./action";
import type { Refusal } from "../renumber/obstacles";

/** One fix at the break for the whole sequence, and the same as a source action; only numbers that are beyond doubt. */
export const renumberDraft: ActionSource = { kinds: ["quickfix", "source.renumber.chapeau"], actionsAt };

const numberingRules = new Set([
  "number-gap",
  "duplicate-number",
  "number-order",
  "sub-paragraph-order",
  "footnote-order",
]);

function actionsAt({ draft, findings }: ActionPlace): DraftAction[] {
  const count = countChanges(draft);
  if (count === 0) return [];
  const title = count === 1 ? t("Renumber (1 change)") : t("Renumber ({0} changes)", count);
  const broken = findings.filter((finding) => numberingRules.has(finding.rule));
  const make = (): Made | Refusal => {
    const { edits, refusal, notices } = renumber(draft);
    return refusal ?? { edits: edits.filter((edit) => !edit.consent), notices };
  };
  return [
    ...broken.map((mends) => ({ kind: "quickfix" as const, title, make, mends, isPreferred: true })),
    { kind: "source.renumber.chapeau", title: t("Renumber the draft"), make },
  ];
}
