import assert from "node:assert/strict";
import { duplicateNumber } from "../../server/src/rules/duplicate-number";
import { checkRule } from "../support/check";

describe("duplicate-number", () => {
  it("reports the second and shows the first", () => {
    const [finding] = checkRule(duplicateNumber, "1. One.\n2. Two.\n3. Three.\n{|2.|} Again.\n4. Four.\n");
    assert.deepEqual(finding?.related?.[0]?.span, { start: 8, end: 10 });
  });

  it("tells an insertion from its number", () => {
    checkRule(duplicateNumber, "1. One.\n1 bis. More.\n{|1 bis.|} Again.\n2. Two.\n");
  });

  it("lets numbering start again in an annex, in an article and behind a title", () => {
    checkRule(duplicateNumber, "1. One.\n2. Two.\n\nAnnex\n\n1. One.\n2. Two.\n");
    checkRule(duplicateNumber, "Article 1\n\n1. One.\n\nArticle 2\n\n1. One.\n");
    checkRule(duplicateNumber, "1. One.\n2. Two.\n\nSecond draft\n\n1. One.\n2. Two.\n");
  });

  it("lets alternatives share a number", () => {
    checkRule(duplicateNumber, "1. One.\n[2. Two.]\n[2. Or two.]\n3. Three.\n");
    checkRule(duplicateNumber, "1. One.\nOption 1:\n2. Two.\n3. Three.\nOption 2:\n2. Two.\n3. Three.\n");
    checkRule(duplicateNumber, "1. One.\n[2. Two.]\n{|2.|} Or two.\n");
  });
});
