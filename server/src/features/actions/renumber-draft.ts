import { renumber } from "../renumber";
import type { ActionPlace, ActionSource, DraftAction } from "./action";

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
  const edits = renumber(draft).edits.filter((edit) => !edit.consent);
  if (edits.length === 0) return [];
  const title = `Renumber (${edits.length} ${edits.length === 1 ? "change" : "changes"})`;
  const broken = findings.filter((finding) => numberingRules.has(finding.rule));
  return [
    ...broken.map((mends) => ({ kind: "quickfix" as const, title, edits, mends, isPreferred: true })),
    { kind: "source.renumber.chapeau", title: "Renumber the draft", edits },
  ];
}
