import assert from "node:assert/strict";
import { actionsAt } from "../../support/actions";

describe("code actions", () => {
  it("offer to renumber at the break of a sequence, with the number of changes", () => {
    const actions = actionsAt("1. One.\n|3. Two, see paragraph 3 above.\n4. Three.\n");
    const renumber = actions.get("Renumber (3 changes)");
    assert.equal(renumber?.make(), "1. One.\n2. Two, see paragraph 2 above.\n3. Three.\n");
    assert.equal(renumber.action.mends?.rule, "number-gap");
  });

  it("offer the source action wherever something is out of order, and nothing where nothing is", () => {
    assert.equal(actionsAt("|1. One.\n3. Two.\n").get("Renumber the draft")?.make(), "1. One.\n2. Two.\n");
    assert.equal(actionsAt("|1. One.\n2. Two.\n").get("Renumber the draft"), undefined);
  });

  it("offer to ignore the rule, in a line before the paragraph or item", () => {
    const actions = actionsAt("1. We decide:\r\n(a) To |to act.\r\n");
    assert.equal(
      actions.get("Ignore “repeated-words” for this passage")?.make(),
      "1. We decide:\r\n%% chapeau: ignore repeated-words\r\n(a) To to act.\r\n",
    );
  });
});
