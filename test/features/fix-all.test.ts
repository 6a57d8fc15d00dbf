import assert from "node:assert/strict";
import { fixAll } from "../../server/src/features/fix-all";
import { parseDraft } from "../../server/src/model/draft";
import { defaultChecks } from "../../server/src/rules/checks";
import { applyEdits } from "../../server/src/text/edit";

const fixed = (text: string) => applyEdits(text, fixAll(parseDraft(text), defaultChecks));

describe("fixing all that is beyond doubt", () => {
  it("mends marks and forms, and a second time nothing", () => {
    const text = "1. We recall the Pact¹, and:\n(a) One;\nb) Two;\n(c) Three.\n\n¹ Resolution 1/1\n";
    const after = "1. We recall the Pact,¹ and:\n(a) One;\n(b) Two;\n(c) Three.\n\n¹ Resolution 1/1.\n";
    assert.equal(fixed(text), after);
    assert.equal(fixed(after), after);
  });

  it("leaves words and numbers to the drafter", () => {
    const text = "1. We act act in the center.]\n3. See paragraph 9 above.²\n";
    assert.equal(fixed(text), text);
  });
});
