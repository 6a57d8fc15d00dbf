import assert from "node:assert/strict";
import { codeActions } from "../../server/src/features/actions";
import type { ActionKind, DraftAction } from "../../server/src/features/actions/action";
import { parseDraft } from "../../server/src/model/draft";
import { defaultChecks } from "../../server/src/rules/checks";
import type { Profile } from "../../server/src/rules/rule";
import { applyEdits } from "../../server/src/text/edit";
import { readMarked } from "./marked";

interface Offered {
  readonly action: DraftAction;
  /** The text that the action makes, with `{|so|}` around what is to be filled in then; what it says if it refuses. */
  readonly make: () => string;
}

/** The actions at the cursor `|` or for the selection `{|so|}` of a sample, by title. */
export function actionsAt(sample: string, profile: Profile = "ga"): Map<string, Offered> {
  const { text, cursor = 0, spans } = readMarked(sample);
  const [span = { start: cursor, end: cursor }] = spans;
  const actions = codeActions(parseDraft(text), span, { ...defaultChecks, profile });
  return new Map(actions.map((action) => [action.title, { action, make: () => made(text, action) }]));
}

/** Checks that the one action of a kind makes `after` of the sample `before`; `undefined` if it is not to be offered. */
export function checkAction(
  kind: ActionKind,
  before: string,
  after: string | undefined,
  { profile, title = "" }: { readonly profile?: Profile; readonly title?: string } = {},
): void {
  const offered = [...actionsAt(before, profile).values()].find(
    ({ action }) => action.kind === kind && action.title.includes(title),
  );
  assert.equal(offered && (offered.action.disabled ?? offered.make()), after);
}

function made(text: string, action: DraftAction): string {
  const result = action.make();
  if ("message" in result) return result.message;
  const after = applyEdits(text, result.edits);
  const { start, end } = result.selection ?? { start: 0, end: 0 };
  return start < end ? `${after.slice(0, start)}{|${after.slice(start, end)}|}${after.slice(end)}` : after;
}
