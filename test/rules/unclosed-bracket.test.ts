import { unclosedBracket } from "../../server/src/rules/unclosed-bracket";
import { checkFix, checkRule } from "../support/check";

describe("unclosed-bracket", () => {
  it("takes a pair that spans paragraphs as lawful", () => {
    checkRule(unclosedBracket, "[1. We agree.\n2. We commit.]\n");
  });

  it("leaves links, omissions, markers and notes on procedure alone", () => {
    checkRule(
      unclosedBracket,
      "[on the report of the Third Committee (A/80/9)]\n\n1. See [70/1](#), [...] and this[^1] again.\n",
    );
  });

  it("blames the bracket in mid-sentence, not the pair around the paragraphs", () => {
    checkRule(unclosedBracket, "[1. We {|[|}agree to meet.\n\n2. We commit to report.]\n");
  });

  it("blames the bracket that borrows the end of a pair around paragraphs", () => {
    checkRule(unclosedBracket, "[1. We act.\n1 bis. We light {|[|}the lamps [by [2030] [2035]].]\n2. We end.\n");
  });

  it("blames the bracket in mid-sentence of an item's item", () => {
    checkRule(unclosedBracket, "1. We decide:\n(a) (i) [To {|[|}meet;\n(ii) To report.]\n");
  });

  it("lets a pair around paragraphs stand in another, and closes the last one first", () => {
    checkRule(unclosedBracket, "[1. We agree.\n\n[2. We meet.\n\n3. We end.]\n\n4. And so on.]\n");
    checkRule(
      unclosedBracket,
      "[1. We agree.\n\n2. We] commit {|[|}to meet.\n\n3. We will {|[|}report.\n\n4. We end.]\n",
    );
  });

  it("joins no bracket in mid-sentence with one in another paragraph", () => {
    checkRule(unclosedBracket, "1. We {|[|}agree to meet.\n\n2. We will meet] in Rome.\n");
  });

  it("takes a bracket around a chapeau and its list, or a list's last items, as lawful", () => {
    checkRule(unclosedBracket, "1. We decide [to:\n(a) Meet;\n(b) Report].\n\n2. We end.\n");
    checkRule(unclosedBracket, "1. We decide:\n(a) To meet[; and\n(b) To report].\n");
  });

  it("takes a whole agreement in brackets, headings and all, as lawful", () => {
    checkRule(unclosedBracket, "Part I\n\n[The Parties,\n\nArticle 1\n\n1. We [agree].\n\nArticle 2\n\n1. We end. ]\n");
  });

  it("ends an option with the next, and a paragraph with the next heading", () => {
    checkRule(
      unclosedBracket,
      "Option 1: [We agree:\n\n1. To meet.]\n\nOption 2: {|[|}We end.\n\nOption 3: No text.]\n",
    );
    checkRule(unclosedBracket, "Article 1\n\n1. {|[|}We agree.\n\nArticle 2\n\n1. We end.]\n");
  });

  it("keeps a bracket behind a label to its paragraph, where another one holds more", () => {
    checkRule(unclosedBracket, "[1. We agree.\n\n2. {|[|}We meet.\n\n3. We end.]\n");
  });

  it("blames the bracket in mid-sentence where a whole paragraph stands in brackets", () => {
    checkRule(unclosedBracket, "1. [We agree {|[|}to meet and [to] report.]\n");
    checkRule(unclosedBracket, "1. {|[|}We agree [to meet] [to report.]\n");
    checkRule(unclosedBracket, "1. [We agree [to meet] {|[|}to report. We will end.]\n");
  });

  it("is not misled by punctuation in brackets", () => {
    checkRule(
      unclosedBracket,
      "1. [[We] [shall] act[;][, including by:]\n\n(a) meeting[; and]\n\n(b) talking[.][, as appropriate.]]\n",
    );
  });

  it("blames each of several", () => {
    checkRule(unclosedBracket, "1. We {|[|}agree.\n2. We {|[|}[shall] meet.\n");
  });

  it("removes the bracket and nothing else", () => {
    checkFix(unclosedBracket, "1. We [agree to [meet].\n", "1. We agree to [meet].\n");
  });
});
