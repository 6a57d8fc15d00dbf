import type { ActionSource } from "./action";

/** What the rules themselves propose; the first proposal is the one to take. */
export const fixes: ActionSource = {
  kinds: ["quickfix"],
  actionsAt: ({ findings }) =>
    findings.flatMap((mends) =>
      (mends.fixes ?? []).map(({ title, edits }, index) => ({
        kind: "quickfix",
        title,
        make: () => ({ edits }),
        isReady: true,
        mends,
        isPreferred: index === 0,
      })),
    ),
};
