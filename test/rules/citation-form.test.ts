import { citationForm } from "../../server/src/rules/citation-form";
import { checkFix, checkRule } from "../support/check";

describe("citation-form", () => {
  const usual = "1. One.¹\n2. Two.²\n\n¹ Resolution 70/1.\n\n² ";

  it("reports the short forms", () => {
    checkRule(citationForm, `${usual}{|Res 73/195|}.\n`);
    checkRule(citationForm, `${usual}{|Res. 73/195|}, annex.\n`);
    checkRule(citationForm, `${usual}{|A/RES/73/195|}, annex.\n`);
    checkRule(citationForm, `${usual}{|Res 217 A (III)|}.\n`);
  });

  it("writes the word small behind another", () => {
    checkFix(citationForm, `${usual}See A/RES/73/195, para. 4.\n`, `${usual}See resolution 73/195, para. 4.\n`);
  });

  it("keeps links", () => {
    checkFix(citationForm, `${usual}Res [73/195](#).\n`, `${usual}Resolution [73/195](#).\n`);
  });

  it("takes the usual forms as right", () => {
    checkRule(citationForm, `${usual}See resolution 68/192, annex.\n`);
    checkRule(citationForm, `${usual}A/79/158.\n`);
    checkRule(citationForm, `${usual}Resolution 73/195 (A/RES/73/195).\n`);
  });

  it("looks at notes alone, and only if some have the full form", () => {
    checkRule(citationForm, "1. We recall A/RES/73/195.¹\n\n¹ Resolution 70/1.\n");
    checkRule(citationForm, "1. One.¹\n2. Two.²\n\n¹ A/RES/70/1.\n\n² A/RES/73/195.\n");
  });
});
