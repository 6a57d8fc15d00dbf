import { repeatedWords } from "../../server/src/rules/repeated-words";
import { checkFix, checkRule } from "../support/check";

describe("repeated-words", () => {
  it("marks the doubled words from the first to the last", () => {
    checkRule(
      repeatedWords,
      "1. It applies {|to all to all|} kinds, {|in the end in the end|} and {|so so so so|} often.\n",
    );
    checkFix(
      repeatedWords,
      "1. It applies to all to all kinds, so so so so often.\n",
      "1. It applies to all kinds, so often.\n",
    );
  });

  it("reads over a line break, and over capitals", () => {
    checkRule(repeatedWords, "{|The the|} need for {|action\naction|} is plain.\n");
  });

  it("looks up to a footnote marker", () => {
    checkRule(repeatedWords, "1. We recall {|the lamps the lamps|}¹ of the {|harbour harbour|}².\n");
  });

  it("leaves what a mark parts alone", () => {
    checkRule(repeatedWords, "1. We act, act and act: act. Act! (act) “act” act–act.\n2. We recall the Pact¹ pact.\n");
  });

  it("leaves numbers and letters alone", () => {
    checkRule(repeatedWords, "1. Table: 3 3 4 4, a a, I I.\n");
  });

  it("leaves lawful doubles and series alone", () => {
    checkRule(repeatedWords, "1. Noting that that Agreement had had effect for men and women and women and girls.\n");
    checkRule(repeatedWords, "1. We work with host communities and countries and countries of origin.\n");
  });

  it("leaves labels alone, and titles above the text", () => {
    checkRule(repeatedWords, "(a) a plan;\n(b) (b) goes on.\n");
    checkRule(repeatedWords, "Ministry of Trade\nTrade Avenue 12\n");
  });
});
