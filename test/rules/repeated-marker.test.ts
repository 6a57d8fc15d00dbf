import assert from "node:assert/strict";
import { repeatedMarker } from "../../server/src/rules/repeated-marker";
import { checkRule } from "../support/check";

describe("repeated-marker", () => {
  it("blames the second marker and each later one, and shows the first", () => {
    const findings = checkRule(
      repeatedMarker,
      "1. We agree¹ and meet.{|¹|}\n2. We report{|¹|} again.²\n\n¹ Resolution 70/1.\n",
    );
    assert.deepEqual(
      findings.map((finding) => finding.related?.[0]?.span.start),
      [11, 11],
    );
  });

  it("leaves the note itself and a marker in another note alone", () => {
    checkRule(repeatedMarker, "1. We agree¹ and meet.²\n\n¹ Resolution 70/1.\n\n² See also the Agenda.¹\n");
  });
});
