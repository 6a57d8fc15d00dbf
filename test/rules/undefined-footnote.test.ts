import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/text/edit";
import { undefinedFootnote } from "../../server/src/rules/undefined-footnote";
import { checkRule, findingsOf } from "../support/check";

describe("undefined-footnote", () => {
  it("finds each marker without a note, in a note too", () => {
    checkRule(undefinedFootnote, "1. We agree¹,{|²|} and meet.{|[^x]|}\n\n¹ See above.{|³|}\n");
  });

  it("finds the note wherever it stands, and takes an exponent for no marker", () => {
    checkRule(undefinedFootnote, "¹ Resolution 70/1.\n\n1. We agree¹ to buy 5 km² of land.\n");
  });

  it("writes the note behind that of the marker before", () => {
    checkWrite(
      "1. We agree¹ and meet² again.³\n\n¹ One.\n\n³ Three.\n",
      "1. We agree¹ and meet² again.³\n\n¹ One.\n\n² [source].\n\n³ Three.\n",
    );
  });

  it("writes the first note before all others", () => {
    checkWrite("1. We agree¹ and meet.²\n\n² Two.\n", "1. We agree¹ and meet.²\n\n¹ [source].\n\n² Two.\n");
  });

  it("writes the only note at the end of the draft", () => {
    checkWrite("1. We agree.[^1]\n", "1. We agree.[^1]\n\n[^1]: [source].\n");
  });
});

function checkWrite(before: string, after: string): void {
  const [finding] = findingsOf(undefinedFootnote, before);
  const fix = finding?.fixes?.find(({ title }) => title.startsWith("Write"));
  assert.equal(applyEdits(before, fix?.edits ?? []), after);
  checkRule(undefinedFootnote, after);
}
