import { ibidWithoutAntecedent } from "../../server/src/rules/ibid-without-antecedent";
import { checkRule } from "../support/check";

describe("ibid-without-antecedent", () => {
  it("is silent behind the preceding note, paragraphs between them or not", () => {
    checkRule(ibidWithoutAntecedent, "¹ Resolution 70/1.\n\n² Ibid., annex.\n\n1. We agree.\n\n³ Ibid.\n");
  });

  it("blames an Ibid. behind a note of a higher number", () => {
    checkRule(ibidWithoutAntecedent, "¹ Resolution 70/1.\n\n³ Resolution 79/1.\n\n² {|Ibid|}., annex.\n");
  });

  it("blames an Ibid. if the preceding number stands elsewhere", () => {
    checkRule(ibidWithoutAntecedent, "¹ Resolution 70/1.\n\n³ {|Ibid|}., annex.\n\n² Resolution 79/1.\n");
  });

  it("blames an Ibid. whose number is the first, behind another note", () => {
    checkRule(ibidWithoutAntecedent, "² Resolution 70/1.\n\n¹ {|Ibid|}., annex.\n");
  });

  it("is silent where a number is skipped: nobody meets another source", () => {
    checkRule(ibidWithoutAntecedent, "¹ Resolution 70/1.\n\n³ Ibid., annex.\n");
  });

  it("goes by the order of the text for notes with names", () => {
    checkRule(ibidWithoutAntecedent, "[^a]: {|Ibid|}.\n\n[^b]: Ibid.\n");
  });
});
