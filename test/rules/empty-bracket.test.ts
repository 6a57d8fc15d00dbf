import { emptyBracket } from "../../server/src/rules/empty-bracket";
import { checkFix, checkRule } from "../support/check";

describe("empty-bracket", () => {
  it("leaves a blank to fill alone", () => {
    checkRule(emptyBracket, "1. We will meet on [date] in [X], with [__] per cent and [...] more.\n");
  });

  it("finds the inner one of two pairs", () => {
    checkRule(emptyBracket, "1. We [agree {|[]|}] and [{|[ ]|}].\n");
  });

  it("finds a pair broken over a line", () => {
    checkRule(emptyBracket, "1. We agree {|[\n]|} to meet.\n");
  });

  it("takes one blank with it, so that one is left between words and none before a mark", () => {
    checkFix(emptyBracket, "1. We [ ] agree [], and meet [ ].\n", "1. We agree, and meet.\n");
  });

  it("keeps the blank between two words when the brackets touch one", () => {
    checkFix(emptyBracket, "1. We []agree to[ ] meet ([ ] soon).\n", "1. We agree to meet (soon).\n");
  });

  it("takes no blank twice", () => {
    checkFix(
      emptyBracket,
      "1. We agree [ ] [ ] to meet [ ].\n\n[ ] [ ] The end.\n",
      "1. We agree to meet.\n\n The end.\n",
    );
  });

  it("leaves no blank at the start of a line", () => {
    checkFix(emptyBracket, "[ ] The General Assembly,\n", "The General Assembly,\n");
  });
});
