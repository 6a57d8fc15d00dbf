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

  it("takes a paragraph behind the options of another for no alternative", () => {
    const options = "Option 1:\nBy lamp.\nOption 2:\nBy bell.\n";
    checkRule(duplicateNumber, `1. One.\n2. We warn whales:\n${options}{|2.|} Two.\n3. Three.\n`);
    checkRule(
      duplicateNumber,
      `1. We warn ships:\n${options}2. Two.\n3. We warn whales:\n${options}{|3.|} Three.\n4. Four.\n`,
    );
  });

  it("takes alternatives with numbers of their own as lawful", () => {
    checkRule(
      duplicateNumber,
      "1. We act.\n\n2. Alt. 1. We end.\n2. Alt. 2. We go on.\n\n3 bis ante. We rest.\n3 bis. We meet.\n",
    );
  });

  it("lets each option count by itself, and the paragraphs behind them go on", () => {
    checkRule(
      duplicateNumber,
      "1. Finance\n\nOption 1:\n\n1. Funds.\n\n2. Loans.\n\nOption 2:\n\n1. Grants.\n\n2. Gifts.\n\n2. We end.\n",
    );
  });

  it("reads an insertion behind the full stop or without a blank", () => {
    checkRule(
      duplicateNumber,
      "1. One.\n1.bis Two.\n1. ter. Three.\n1.alt1 Four.\n1 alt2 Five.\n2. Six.\n{|2.|} Seven.\n",
    );
  });

  it("reads labels in parentheses", () => {
    checkRule(duplicateNumber, "(PP1) Recalling the lamps;\n(PP2) Noting oil;\n{|(PP2)|} Noting wicks;\n");
  });
});
