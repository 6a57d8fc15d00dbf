import { t } from "@vscode/l10n";
import { fixAll, hasSafeFixes } from "../fix-all";
import type { ActionSource } from "./action";

/** All fixes at once that need no drafter's judgement; for saving, too. */
export const fixAllSafe: ActionSource = {
  kinds: ["source.fixAll.chapeau"],
  actionsAt({ draft, checks }) {
    if (!hasSafeFixes(draft, checks)) return [];
    return [
      {
        kind: "source.fixAll.chapeau",
        title: t("Fix all that is beyond doubt"),
        make: () => ({ edits: fixAll(draft, checks) }),
      },
    ];
  },
};
