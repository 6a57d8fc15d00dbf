import { houseSpelling } from "../../server/src/rules/house-spelling";
import { checkFix, checkRule } from "../support/check";

describe("house-spelling", () => {
  it("speaks at each place", () => {
    checkRule(houseSpelling, "1. We {|honor|} it and {|honor|} them.\n");
  });

  it("is silent where mixed-spelling speaks", () => {
    checkRule(houseSpelling, "1. We honor it and honour them.\n");
  });

  it("keeps capitals, and what else is in a compound", () => {
    checkFix(
      houseSpelling,
      "1. Analyze it. Our labor-intensive work.\n",
      "1. Analyse it. Our labour-intensive work.\n",
    );
  });

  it("leaves names alone, also where they begin a sentence", () => {
    checkRule(houseSpelling, "1. We thank the Vienna Center for Peace.\n2. Organisation for Trade. Center of Trade.\n");
    checkRule(houseSpelling, "LABOR\n\n1. The LABOR market.\n");
  });

  it("reads what stands behind a label or an end mark as a sentence", () => {
    checkRule(houseSpelling, "1. {|Honor|} it: {|honor|} them. {|Honoring|} them is good.\n");
  });

  it("leaves quotations, links and addresses alone", () => {
    checkRule(houseSpelling, "1. We say “we honor it” and [honor](#), honor@honor.org, https://honor.org/honor.\n");
  });
});
