import { t } from "@vscode/l10n";
import { isRefusal } from "../renumber/follow";
import { cursorAfter, move } from "../structure/move";
import { isPart, type Movable } from "../structure/movable";
import { keepsNames, type ActionPlace, type ActionSource, type DraftAction } from "./action";

/** A paragraph or item with everything under it, one place up or down; numbers, notes and references follow. */
export const moveParagraph: ActionSource = {
  kinds: ["refactor.move.up", "refactor.move.down"],
  actionsAt: (place) => [...moveAction(place, "up"), ...moveAction(place, "down")],
};

function moveAction({ draft, span, checks }: ActionPlace, way: "up" | "down"): DraftAction[] {
  const found = move(draft, span, way, keepsNames(checks));
  if (!found) return [];
  const make = () => {
    const followed = found.make();
    if (isRefusal(followed)) return followed;
    const [start, end] = [span.start, span.end].map((offset) => cursorAfter(followed, found, offset));
    return { ...followed, selection: { start: start ?? 0, end: Math.max(start ?? 0, end ?? 0) } };
  };
  return [{ kind: `refactor.move.${way}`, title: titleFor(found.moved, way), make }];
}

function titleFor(moved: Movable, way: "up" | "down"): string {
  if (!isPart(moved) && moved.kind === "item") return way === "up" ? t("Move this item up") : t("Move this item down");
  return way === "up" ? t("Move this paragraph up") : t("Move this paragraph down");
}
