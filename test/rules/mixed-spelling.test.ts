import assert from "node:assert/strict";
import { mixedSpelling } from "../../server/src/rules/mixed-spelling";
import { checkFix, checkRule } from "../support/check";

describe("mixed-spelling", () => {
  it("speaks once of each form, and mends all its places", () => {
    const sample = "1. We honor it.\n2. We honour it and honor it.\n3. Honor it.\n";
    const [finding] = checkRule(mixedSpelling, sample.replace("honor", "{|honor|}"));
    assert.equal(finding?.fixes?.[0]?.title, "Write “honour” in all 3 places");
    checkFix(mixedSpelling, sample, sample.replaceAll("onor", "onour"));
  });

  it("compares the parts of compounds", () => {
    checkRule(mixedSpelling, "1. We want {|people-centered|} help.\n2. It is centred on women.\n");
  });

  it("is silent where only one spelling stands", () => {
    checkRule(mixedSpelling, "1. We honor it.\n2. We analyse it.\n");
  });

  it("leaves names and quotations alone", () => {
    checkRule(mixedSpelling, "1. Our organization and the Organisation for Trade speak of “an organisation”.\n");
  });
});
