import { wrappedNumber } from "../../server/src/rules/wrapped-number";
import { checkFix, checkRule } from "../support/check";

describe("wrapped-number", () => {
  it("asks about a number behind a line that breaks off", () => {
    checkRule(wrappedNumber, "1. We met in room\n{|14.|} It was cold.\n2. Two.\n");
  });

  it("asks about the sub-paragraph of a reference", () => {
    checkRule(wrappedNumber, "1. We decide:\n(a) To meet;\n2. We act under paragraph 1\n{|(a)|} above.\n");
  });

  it("takes the next number for that of a paragraph", () => {
    checkRule(wrappedNumber, "1. We met in room\n2. It was cold.\n");
  });

  it("takes a title for a title", () => {
    checkRule(wrappedNumber, "1. One.\n2. Two.\nPrinciples\n4. Four.\n");
    checkRule(wrappedNumber, "ZERO DRAFT\n14. Fourteen.\n");
  });

  it("joins the lines without the blanks between them", () => {
    checkFix(wrappedNumber, "1. We met in room\r\n   14. It was cold.\r\n", "1. We met in room 14. It was cold.\r\n");
  });
});
