import { t } from "@vscode/l10n";
import { join, jointAt } from "../structure/join";
import { split, splitPlace } from "../structure/split";
import { keepsNames, type ActionSource, type DraftAction } from "./action";

/** Two paragraphs of one at the end of a sentence, or one of two; numbers and references follow. */
export const splitParagraph: ActionSource = {
  kinds: ["refactor.rewrite.split", "refactor.rewrite.join"],
  actionsAt({ draft, span, checks }) {
    const actions: DraftAction[] = [];
    if (span.start !== span.end) return actions;
    const [place, joint] = [splitPlace(draft, span.start), jointAt(draft, span.start)];
    if (place)
      actions.push({
        kind: "refactor.rewrite.split",
        title: place.owner.kind === "item" ? t("Split this item here") : t("Split this paragraph here"),
        make: () => split(draft, place, keepsNames(checks)),
      });
    if (joint)
      actions.push({
        kind: "refactor.rewrite.join",
        title: joint.first.kind === "item" ? t("Join this item with the next") : t("Join this paragraph with the next"),
        make: () => join(draft, joint, keepsNames(checks)),
      });
    return actions;
  },
};
