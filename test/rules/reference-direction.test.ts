import { referenceDirection } from "../../server/src/rules/reference-direction";
import { checkFix, checkRule } from "../support/check";

describe("reference-direction", () => {
  it("reports both directions", () => {
    checkRule(
      referenceDirection,
      "1. See {|paragraph 2 above|}.\n2. See {|paragraph 1 below|}.\n3. See paragraph 2 above.\n",
    );
  });

  it("lets a reference point into its own paragraph either way", () => {
    checkRule(
      referenceDirection,
      "1. We decide:\n(a) To act;\n(b) As in paragraph 1 (a) above;\n(c) As in paragraph 1 above.\n",
    );
    checkRule(referenceDirection, "1. As in paragraph 1 (b) below:\n(a) As in paragraph 1 (b) above;\n(b) To meet.\n");
  });

  it("finds a paragraph outside the list it stands in", () => {
    checkRule(referenceDirection, "1. One.\n2. Two:\n1. As {|paragraph 3 above|} says.\n3. Three.\n");
  });

  it("offers no swap where only a part stands elsewhere", () => {
    checkRule(referenceDirection, "1. One.\n2. See {|paragraphs 1 and 3 above|}.\n3. Three.\n");
    checkFix(
      referenceDirection,
      "1. One.\n2. See paragraphs 1 and 3 above.\n3. Three.\n",
      "1. One.\n2. See paragraphs 1 and 3 above.\n3. Three.\n",
    );
  });

  it("is content if one of two paragraphs with the number stands there", () => {
    checkRule(
      referenceDirection,
      "1. One.\n2. See paragraph 3 above.\n3. Three.\n3. Three.\n".replace("1. One.\n2.", "3. One.\n4."),
    );
  });

  it("leaves notes, whose place says little, alone", () => {
    checkRule(referenceDirection, "1. One.¹\n2. Two.\n\n¹ See para. 2 below.\n\n3. Three.\n");
  });

  it("swaps the word alone", () => {
    checkFix(
      referenceDirection,
      "1. See paragraphs 2 and 3 above, above all.\n2. Two.\n3. Three.\n",
      "1. See paragraphs 2 and 3 below, above all.\n2. Two.\n3. Three.\n",
    );
  });

  it("leaves quotations alone", () => {
    checkRule(referenceDirection, "1. We quote:\n\n“We recall paragraph 2 above.”\n\n2. We end.\n");
  });
});
