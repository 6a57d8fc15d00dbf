import { isRefusal } from "../renumber/follow";
import { cursorAfter, move } from "../structure/move";
import { isPart } from "../structure/movable";
import { keepsNames, type ActionPlace, type ActionSource, type DraftAction } from "./action";

/** A paragraph or item with everything under it, one place up or down; numbers, notes and references follow. */
export const moveParagraph: ActionSource = {
  kinds: ["refactor.move.up", "refactor.move.down"],
  actionsAt: (place) => [...moveAction(place, "up"), ...moveAction(place, "down")],
};

function moveAction({ draft, span, checks }: ActionPlace, way: "up" | "down"): DraftAction[] {
  const found = move(draft, span, way, keepsNames(checks));
  if (!found) return [];
  const what = !isPart(found.moved) && found.moved.kind === "item" ? "item" : "paragraph";
  const make = () => {
    const followed = found.make();
    if (isRefusal(followed)) return followed;
    const [start, end] = [span.start, span.end].map((offset) => cursorAfter(followed, found, offset));
    return { ...followed, selection: { start: start ?? 0, end: Math.max(start ?? 0, end ?? 0) } };
  };
  return [{ kind: `refactor.move.${way}`, title: `Move this ${what} ${way}`, make }];
}
