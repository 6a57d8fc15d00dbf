import { numberWithoutStop } from "../../server/src/rules/number-without-stop";
import { checkRule } from "../support/check";

describe("number-without-stop", () => {
  it("finds several, one behind the other", () => {
    checkRule(numberWithoutStop, "1. We act.\n\n{|2|} Condemns it;\n\n{|3|} Affirms it;\n\n4. We end.\n");
  });

  it("leaves a number alone that is no paragraph's, a date and a quantity", () => {
    checkRule(numberWithoutStop, "1. We act.\n\n12 Monkeys is a film.\n\n2 May is a date.\n\n2 delegations agreed.\n");
  });

  it("leaves what stands before the first paragraph, or behind a title, alone", () => {
    checkRule(numberWithoutStop, "1 United Nations Plaza\n\n1. We act.\n\nSources\n\n2 Volumes of the records.\n");
  });
});
