import { unopenedBracket } from "../../server/src/rules/unopened-bracket";
import { checkRule } from "../support/check";

describe("unopened-bracket", () => {
  it("takes a pair that spans paragraphs as lawful", () => {
    checkRule(unopenedBracket, "[1. We agree.\n2. We commit.]\n");
  });

  it("blames the bracket that borrows the beginning of a pair around paragraphs", () => {
    checkRule(unopenedBracket, "[1. We light the lamps{|]|} and read.\n2. We end.]\n");
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

  it("blames the mark that is said once too often among alternatives", () => {
    checkRule(unopenedBracket, "1. We make [pledges][commitments] promises{|]|} [and report].\n");
  });

  it("blames the mark in mid-sentence where a whole paragraph stands in brackets", () => {
    checkRule(unopenedBracket, "[1. We agree to meet{|]|} and to report.]\n");
  });

  it("finds one that balances one left open in another article", () => {
    checkRule(unopenedBracket, "Article 1\n\n1. We [shall agree.\n\nArticle 2\n\n1. We should{|]|} meet.\n");
  });

  it("takes a bracket with a remark in braces or a page number behind it as the end of a paragraph", () => {
    checkRule(unopenedBracket, "1. We decide [to:\n(a) Meet;\n(b) Report;] {from paragraph 4}\n");
    checkRule(unopenedBracket, "[(a) Birds;\n(b) Fishes.]\n12/56\nAnnex II\n");
  });

  it("passes over the brackets of an address", () => {
    checkRule(unopenedBracket, "1. See https://example.org/[lamps]/page and [www.example.org/oil].\n");
  });
});
