import assert from "node:assert/strict";
import { numberGap } from "../../server/src/rules/number-gap";
import { checkRule } from "../support/check";

describe("number-gap", () => {
  it("reports a gap once, where the series breaks", () => {
    const [finding] = checkRule(numberGap, "1. One.\n2. Two.\n{|5.|} Five.\n6. Six.\n7. Seven.\n");
    assert.match(finding?.message ?? "", /where 3 and 4 are expected/);
  });

  it("knows that an excerpt may begin with any number, but that 2 lacks a 1", () => {
    checkRule(numberGap, "14. Fourteen.\n15. Fifteen.\n");
    checkRule(numberGap, "{|2.|} Two.\n3. Three.\n");
  });

  it("takes insertions as lawful, and asks for the number that they follow", () => {
    checkRule(numberGap, "3. Three.\n3 bis. More.\n3 ter. Still more.\n4. Four.\n");
    checkRule(numberGap, "1. One.\n{|3 bis.|} More.\n");
    checkRule(numberGap, "3. Three.\n{|3 ter.|} More.\n4. Four.\n");
  });

  it("never counts an alternative or a decimal number", () => {
    checkRule(numberGap, "1. One.\n1 alt. Other.\n2. Two.\n4 alt. Other.\n3. Three.\n3.7 Three point seven.\n");
    checkRule(numberGap, "1. One.\n2. Two.\n(5bis) Out of turn.\n3. Three.\n");
  });

  it("leaves a number out of turn to number-order", () => {
    checkRule(numberGap, "1. One.\n2. Two.\n3. Three.\n14. Four?\n5. Five.\n6. Six.\n");
  });

  it("counts PP and OP by themselves", () => {
    const [finding] = checkRule(numberGap, "PP1 One,\nPP2 Two,\nOP1 One;\n{|OP3|} Three;\n");
    assert.match(finding?.message ?? "", /OP3 comes where OP2 is expected/);
  });

  it("goes on counting behind a list that is numbered too", () => {
    checkRule(numberGap, "1. One.\n2. We will:\n1. Act;\n2. Meet.\n3. Three.\n4. Four.\n");
    checkRule(numberGap, "1. One, so as to:\n\n    1. Act;\n    2. Meet;\n    3. Report.\n\n2. Two.\n");
  });

  it("leaves the paragraph that an annex quotes alone", () => {
    checkRule(numberGap, "1. One.\n\nAnnex\nAmend paragraph 8 to read:\nPanel\n8. The Panel meets.\n");
  });

  it("leaves dates, years and lines that break off alone", () => {
    checkRule(numberGap, "26 July 2021\n\n2021 Political Declaration\n\n1. We met on page\n12. We left.\n2. Two.\n");
  });

  it("reports a gap right behind two alternatives", () => {
    checkRule(numberGap, "1. Lamps.\n[2. Whales.]\n[2. Or seals.]\n{|4.|} Harbours.\n5. Piers.\n");
  });

  it("takes an alternative for the paragraph that it would replace", () => {
    checkRule(
      numberGap,
      "1. We act.\n\n2 alt. We pause.\n\n3. We meet.\n\n4. Alt. 1. We end.\n4. Alt. 2. We go on.\n\n5. We rest.\n",
    );
  });
});
