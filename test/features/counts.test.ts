import assert from "node:assert/strict";
import { counts } from "../../server/src/features/counts";
import { parseDraft } from "../../server/src/model/draft";

describe("counts", () => {
  it("are of numbered paragraphs, words of running text, notes and brackets", () => {
    const draft = parseDraft(
      "We, the keepers,\n\n1. We [keep [all]] the lamps.¹\n\n(a) The old ones;\n\n2. We close ] the doors.\n\n¹ Resolution 1/1.\n",
    );
    assert.deepEqual(counts(draft), { paragraphs: 2, words: 18, notes: 1, brackets: 3 });
  });

  it("of an empty draft are nothing", () => {
    assert.deepEqual(counts(parseDraft("")), { paragraphs: 0, words: 0, notes: 0, brackets: 0 });
  });
});
