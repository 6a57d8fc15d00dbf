import assert from "node:assert/strict";
import { rules } from "../../server/src/rules";
import { checkFix, checkRule, findingsOf } from "../support/check";
import { readMarked } from "../support/marked";

describe("the examples in the rules", () => {
  for (const rule of rules) {
    it(`${rule.id}: finds what is marked in the bad example`, () => {
      assert.notEqual(checkRule(rule, rule.example.bad).length, 0);
    });

    it(`${rule.id}: is silent on the good example`, () => {
      checkRule(rule, rule.example.good);
    });

    const { text } = readMarked(rule.example.bad);
    if (!findingsOf(rule, text).every((finding) => finding.fixes)) continue;
    it(`${rule.id}: its fixes turn the bad example into the good one`, () => {
      checkFix(rule, text, rule.example.good);
    });
  }
});
