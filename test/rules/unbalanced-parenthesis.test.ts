import { unbalancedParenthesis } from "../../server/src/rules/unbalanced-parenthesis";
import { checkFix, checkRule } from "../support/check";

describe("unbalanced-parenthesis", () => {
  it("pairs over a line break inside a paragraph, and inside one another", () => {
    checkRule(unbalancedParenthesis, "1. We recall the report (see A/79/18\n(Part I) and (Part II)).\n");
  });

  it("does not pair from one paragraph to the next", () => {
    checkRule(unbalancedParenthesis, "1. We recall the report {|(|}part one.\n2. We recall part two{|)|}.\n");
  });

  it("takes labels in running text for no parentheses", () => {
    checkRule(unbalancedParenthesis, "1. We will: (i) meet; (ii) report, and a) act or b) wait.\n");
  });

  it("takes the label that a reference ends with for none, whatever follows", () => {
    checkRule(unbalancedParenthesis, "1. We recall paragraph 4 c): it stands, with article 6.2.e), as agreed.\n");
  });

  it("takes no short word for a label", () => {
    checkRule(unbalancedParenthesis, "1. We know the lamps of{|)|} the harbour, and read it{|)|}.\n");
    checkRule(unbalancedParenthesis, "1. We list a) lamps; bb) whales; iv) novels; the keepers of 12{|)|}, and all.\n");
  });

  it("closes a parenthesis behind labels in it", () => {
    checkRule(unbalancedParenthesis, "1. We will meet (to i) report and ii) decide) each year.\n");
  });

  it("closes a parenthesis that ends with what looks like a label", () => {
    checkRule(unbalancedParenthesis, "1. We recall the report (annex, section a) and the note.\n");
  });

  it("looks at prose and notes too", () => {
    checkRule(
      unbalancedParenthesis,
      "The General Assembly {|(|}in session,\n\n1. We agree.¹\n\n¹ Resolution 217 A {|(|}III.\n",
    );
  });

  it("removes the mark and nothing else", () => {
    checkFix(
      unbalancedParenthesis,
      "1. We agree (in part) to meet) again.\n",
      "1. We agree (in part) to meet again.\n",
    );
  });

  it("passes over the parentheses of an address", () => {
    checkRule(unbalancedParenthesis, "1. See https://example.org/Lamp_(oil) and (www.example.org/oil).\n");
  });
});
