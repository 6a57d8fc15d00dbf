import { t } from "@vscode/l10n";
import { footnoteObstacle, insertFootnote, markerPlace } from "../structure/insert-footnote";
import type { ActionSource } from "./action";

/** A marker behind the word at the cursor and its note to be filled in; later notes move on. */
export const insertFootnoteHere: ActionSource = {
  kinds: ["refactor.rewrite.insertFootnote"],
  actionsAt({ draft, span }) {
    const place = markerPlace(draft, span.end);
    if (place === undefined) return [];
    const disabled = footnoteObstacle(draft);
    return [
      {
        kind: "refactor.rewrite.insertFootnote",
        title: t("Insert a footnote"),
        make: () => insertFootnote(draft, place),
        ...(disabled !== undefined && { disabled }),
      },
    ];
  },
};
