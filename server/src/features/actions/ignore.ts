import { t } from "@vscode/l10n";
import { blockIndexAt, type Draft } from "../../model/draft";
import type { Diagnosed } from "../diagnostics";
import type { ActionSource, DraftAction } from "./action";

/** A pragma on a line of its own before the paragraph or item that a finding stands in. */
export const ignore: ActionSource = {
  kinds: ["quickfix"],
  actionsAt: ({ draft, findings }) => findings.map((finding) => ignoreAction(draft, finding)),
};

function ignoreAction(draft: Draft, mends: Diagnosed): DraftAction {
  const block = blockIndexAt(draft, mends.span.start);
  const at = draft.starts[block] ?? 0;
  const lineEnd = /\r\n|\r|\n/.exec(draft.blocks[block]?.text ?? "")?.[0] ?? "\n";
  const text = `%% chapeau: ignore ${mends.rule}${lineEnd}`;
  const title =
    draft.blocks[block]?.kind === "paragraph"
      ? t("Ignore “{0}” for this paragraph", mends.rule)
      : t("Ignore “{0}” for this passage", mends.rule);
  const edits = [{ span: { start: at, end: at }, text }];
  return { kind: "quickfix", title, make: () => ({ edits }), isReady: true, mends };
}
