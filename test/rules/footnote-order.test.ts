import assert from "node:assert/strict";
import { footnoteOrder } from "../../server/src/rules/footnote-order";
import { checkRule } from "../support/check";

describe("footnote-order", () => {
  it("is silent on side-by-side and on repeated markers in order", () => {
    checkRule(footnoteOrder, "1. We agree¹,² and meet,¹ and report.³\n");
  });

  it("finds one fault where a number is skipped, and says what is expected", () => {
    const [finding] = checkRule(footnoteOrder, "1. We agree¹ and meet,{|³|} and report,⁴ and act.⁵\n");
    assert.match(finding?.message ?? "", /Footnote 3 .* footnote 2 is expected/);
  });

  it("finds one fault where a number comes too soon", () => {
    checkRule(footnoteOrder, "1. We agree¹ and meet,{|⁴|} and report² and act,³ and end.⁵\n");
  });

  it("finds a second break that has its own cause", () => {
    checkRule(footnoteOrder, "1. We agree¹ and meet,{|³|} and report⁴ and act.{|⁷|}\n");
  });

  it("begins at 1", () => {
    checkRule(footnoteOrder, "1. We agree{|²|} and meet.³\n");
  });

  it("counts a marker without a note, and no name", () => {
    checkRule(footnoteOrder, "1. We agree[^1] and[^x] meet[^2] again.\n\n[^1]: Resolution 70/1.\n");
  });

  it("asks nothing of a marker in a note", () => {
    checkRule(footnoteOrder, "1. We agree.¹\n\n¹ See note.³\n\n2. We meet² again.³\n\n² A/70/1.\n\n³ A/70/3.\n");
  });

  it("leaves a note whose marker was deleted to unused-footnote", () => {
    checkRule(footnoteOrder, "1. Lamps¹ and whales³ meet.\n\n¹ A/70/1.\n\n² A/70/2.\n\n³ A/70/3.\n");
    const text = "1. Lamps¹ and whales{|⁴|} meet.\n\n¹ A/70/1.\n\n² A/70/2.\n\n⁴ A/70/4.\n";
    assert.match(checkRule(footnoteOrder, text)[0]?.message ?? "", /footnote 3 is expected/);
  });

  it("finds two notes with each other's numbers, once, at the first", () => {
    const [finding] = checkRule(
      footnoteOrder,
      "1. Lamps¹ and whales² meet³ at sea.⁴\n\n¹ A/70/1.\n\n{|⁴|} A/70/2.\n\n³ A/70/3.\n\n² A/70/4.\n",
    );
    assert.match(finding?.message ?? "", /Note 4 stands before note 3/);
  });

  it("lets notes follow their markers, and those that stand twice stand anywhere", () => {
    checkRule(footnoteOrder, "1. Lamps¹ and{|³|} whales² meet.\n\n¹ A/70/1.\n\n³ A/70/3.\n\n² A/70/2.\n");
    checkRule(footnoteOrder, "1. Lamps¹ and whales² meet.³\n\n¹ A.\n\n³ C.\n\n² B.\n\n³ C.\n");
  });
});
