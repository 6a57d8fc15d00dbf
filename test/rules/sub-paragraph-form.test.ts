import { subParagraphForm } from "../../server/src/rules/sub-paragraph-form";
import { checkFix, checkRule } from "../support/check";

describe("sub-paragraph-form", () => {
  it("compares with the whole draft", () => {
    checkRule(subParagraphForm, "1. One:\n(a) A;\n(b) B;\n(c) C.\n2. Two:\n{|a)|} A;\n{|b)|} B.\n");
  });

  it("prefers (a) where both forms are as frequent", () => {
    checkRule(subParagraphForm, "1. One:\n(a) A.\n2. Two:\n{|a)|} A.\n");
  });

  it("leaves a draft that writes a) throughout alone", () => {
    checkRule(subParagraphForm, "1. Un :\na) A ;\nb) B.\n");
    checkFix(subParagraphForm, "1. Un :\na) A ;\nb) B ;\n(c) C.\n", "1. Un :\na) A ;\nb) B ;\nc) C.\n");
  });

  it("compares a level and a kind only with itself", () => {
    checkRule(subParagraphForm, "1. One:\n(a) A:\ni) First;\nii) Second;\n(b) B.\n");
    checkRule(subParagraphForm, "1. One:\n(a) A:\n(i) First:\na. Deep;\nb. Deeper.\n");
  });
});
