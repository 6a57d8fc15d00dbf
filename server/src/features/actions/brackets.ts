import { t } from "@vscode/l10n";
import { opening } from "../../text/opening";
import { sliceOf } from "../../model/draft";
import { bracketChoiceAt, keep, remove } from "../structure/bracket-choice";
import { wrap, wrappable } from "../structure/wrap";
import { keepsNames, type ActionPlace, type ActionSource, type DraftAction } from "./action";

/** Brackets around what is selected; and text in brackets agreed on, or deleted. */
export const bracketText: ActionSource = {
  kinds: ["refactor.rewrite.wrapInBrackets", "refactor.rewrite.keepText", "refactor.rewrite.deleteText"],
  actionsAt: (place) => [...wrapAction(place), ...choiceActions(place)],
};

function wrapAction({ draft, span }: ActionPlace): DraftAction[] {
  const text = span.start < span.end ? wrappable(draft, span) : undefined;
  if (!text) return [];
  return [{ kind: "refactor.rewrite.wrapInBrackets", title: t("Put this in brackets"), make: () => wrap(draft, text) }];
}

function choiceActions({ draft, span, checks }: ActionPlace): DraftAction[] {
  const choice = bracketChoiceAt(draft, span);
  if (!choice) return [];
  const { options, bracket } = choice;
  const keeping = options.map((option): DraftAction => ({
    kind: "refactor.rewrite.keepText",
    title: options.length > 1 ? t("Keep “{0}”", opening(sliceOf(draft, option), 5)) : t("Keep the text"),
    make: () => keep(draft, choice, option, keepsNames(checks)),
  }));
  const deleting: DraftAction = {
    kind: "refactor.rewrite.deleteText",
    title: t("Delete the text"),
    make: () => remove(draft, bracket, keepsNames(checks)),
  };
  return [...keeping, deleting];
}
