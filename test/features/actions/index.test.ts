import assert from "node:assert/strict";
import { codeActions } from "../../../server/src/features/actions";
import type { DraftAction } from "../../../server/src/features/actions/action";
import { parseDraft } from "../../../server/src/model/draft";
import { defaultChecks } from "../../../server/src/rules/checks";
import { applyEdits } from "../../../server/src/text/edit";
import { readMarked } from "../../support/marked";

/** The actions at the cursor, by title, each with the text that it makes. */
function actionsAt(sample: string): Map<string, { text: string; action: DraftAction }> {
  const { text, cursor = 0 } = readMarked(sample);
  const actions = codeActions(parseDraft(text), { start: cursor, end: cursor }, defaultChecks);
  return new Map(actions.map((action) => [action.title, { text: applyEdits(text, action.edits), action }]));
}

describe("code actions", () => {
  it("offer to renumber at the break of a sequence, with the number of changes", () => {
    const actions = actionsAt("1. One.\n|3. Two, see paragraph 3 above.\n4. Three.\n");
    const renumber = actions.get("Renumber (3 changes)");
    assert.equal(renumber?.text, "1. One.\n2. Two, see paragraph 2 above.\n3. Three.\n");
    assert.equal(renumber.action.mends?.rule, "number-gap");
  });

  it("offer the source action wherever something is out of order, and nothing where nothing is", () => {
    assert.equal(actionsAt("|1. One.\n3. Two.\n").get("Renumber the draft")?.text, "1. One.\n2. Two.\n");
    assert.equal(actionsAt("|1. One.\n2. Two.\n").size, 0);
  });

  it("offer to ignore the rule, in a line before the paragraph or item", () => {
    const actions = actionsAt("1. We decide:\r\n(a) To |to act.\r\n");
    assert.equal(
      actions.get("Ignore “repeated-words” for this passage")?.text,
      "1. We decide:\r\n%% chapeau: ignore repeated-words\r\n(a) To to act.\r\n",
    );
  });
});
