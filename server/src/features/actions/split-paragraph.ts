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
        title: `Split this ${place.owner.kind} here`,
        make: () => split(draft, place, keepsNames(checks)),
      });
    if (joint)
      actions.push({
        kind: "refactor.rewrite.join",
        title: `Join this ${joint.first.kind} with the next`,
        make: () => join(draft, joint, keepsNames(checks)),
      });
    return actions;
  },
};
