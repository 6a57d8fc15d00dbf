import { markerBeforePunctuation } from "../../server/src/rules/marker-before-punctuation";
import { checkFix, checkRule } from "../support/check";

describe("marker-before-punctuation", () => {
  it("is silent behind a mark, behind a word, and before a dash or a bracket", () => {
    checkRule(
      markerBeforePunctuation,
      "1. We recall the Pact,¹ the Agenda² and (the Compact³) – the [Plan⁴] – and the Code⁵ – again.⁶\n",
    );
  });

  it("takes the comma between markers as lawful", () => {
    checkRule(markerBeforePunctuation, "1. We recall the Pact¹,² and the Agenda,³, ⁴ and the Plan.⁵,⁶\n");
  });

  it("finds the mark behind the last of several markers", () => {
    checkRule(markerBeforePunctuation, "1. We recall the Pact{|¹,²,|} and the Agenda.\n");
    checkFix(
      markerBeforePunctuation,
      "1. We recall the Pact¹,², and the Agenda.\n",
      "1. We recall the Pact,¹,² and the Agenda.\n",
    );
  });

  it("finds each kind of mark", () => {
    checkRule(markerBeforePunctuation, "1. We recall{|¹:|} the Pact{|²;|} the Agenda[^3] and the Plan{|[^4].|}\n");
  });

  it("takes an omission, an exponent and a note's label for something else", () => {
    checkRule(
      markerBeforePunctuation,
      "1. We recall¹... and 5 m², of land.\n\n[^2]: Resolution 70/1.\n\n³, see resolution 79/1.\n",
    );
  });

  it("does not double a mark that stands on both sides", () => {
    checkFix(
      markerBeforePunctuation,
      "1. We recall the Pact,¹, and the Agenda.\n",
      "1. We recall the Pact,¹ and the Agenda.\n",
    );
  });
});
