import assert from "node:assert/strict";
import { duplicateFootnote } from "../../server/src/rules/duplicate-footnote";
import { checkRule } from "../support/check";

describe("duplicate-footnote", () => {
  it("blames the second and each later note, and shows the first", () => {
    const findings = checkRule(
      duplicateFootnote,
      "1. We agree.¹\n\n¹ Resolution 70/1.\n\n{|¹|} Resolution 79/1.\n\n2. We meet.\n\n{|¹|} Resolution 73/195.\n",
    );
    assert.deepEqual(
      findings.map((finding) => finding.related?.[0]?.span.start),
      [15, 15],
    );
  });

  it("leaves a marker that is used twice alone", () => {
    checkRule(duplicateFootnote, "1. We agree¹ and meet.¹\n\n¹ Resolution 70/1.\n");
  });

  it("leaves two notes with one text alone", () => {
    checkRule(duplicateFootnote, "1. We agree¹ and meet.²\n\n¹ Resolution 70/1.\n\n² Resolution 70/1.\n");
  });
});
