import { unopenedBracket } from "../../server/src/rules/unopened-bracket";
import { checkRule } from "../support/check";

describe("unopened-bracket", () => {
  it("takes a pair that spans paragraphs as lawful", () => {
    checkRule(unopenedBracket, "[1. We agree.\n2. We commit.]\n");
  });

  it("leaves links, omissions and notes on procedure alone", () => {
    checkRule(
      unopenedBracket,
      "[without reference to a Main Committee (A/80/L.9)]\n\n1. See [70/1](#) and [...] again.\n",
    );
  });

  it("blames the stray mark at the end of an item", () => {
    checkRule(unopenedBracket, "1. We decide:\n - (a) To [meet] again.{|]|}\n - (b) To report.\n");
  });
});
