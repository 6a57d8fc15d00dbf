import { unknownIgnore } from "../../server/src/rules/unknown-ignore";
import { checkRule } from "../support/check";

describe("unknown-ignore", () => {
  it("knows every rule, in small letters or capitals, and takes no remark for one", () => {
    checkRule(unknownIgnore, "%% chapeau: ignore Number-gap, unclosed-bracket because it is so\n1. We act.\n");
  });

  it("finds each name that is none, and a line that says something else", () => {
    checkRule(unknownIgnore, "%% chapeau: ignore {|gaps|}, number-gap, {|spelling|}\n1. We act.\n");
    checkRule(unknownIgnore, "{|%% chapeau:|} disable number-gap\n1. We act.\n");
  });
});
