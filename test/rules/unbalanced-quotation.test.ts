import assert from "node:assert/strict";
import { unbalancedQuotation } from "../../server/src/rules/unbalanced-quotation";
import { checkFix, checkRule } from "../support/check";

describe("unbalanced-quotation", () => {
  it("takes an apostrophe for no quotation mark", () => {
    checkRule(
      unbalancedQuotation,
      "1. We recall the Parties’ report, entitled “Women’s work”, and the States' notes.\n",
    );
  });

  it("pairs straight marks and marks broken over a line", () => {
    checkRule(unbalancedQuotation, '1. We recall "the Pact" and “the\nAgenda”, «the Compact» too.\n');
  });

  it("takes a quotation of several paragraphs, opened in each and closed in the last, as lawful", () => {
    checkRule(
      unbalancedQuotation,
      "1. We quote:\n\n“5. We agree.\n\n“6. We commit to:\n\n“(a) Meet;\n\n“(b) Report.”\n\n2. We agree.\n",
    );
  });

  it("lets such a quotation go over notes at a page's bottom", () => {
    checkRule(unbalancedQuotation, "“We agree.¹\n\n¹ Resolution 70/1.\n\n“We commit.”\n");
  });

  it("lets such a quotation stand line under line, or behind labels", () => {
    checkRule(unbalancedQuotation, "“We agree.\n“We commit.”\n\n1. We report.\n");
    checkRule(unbalancedQuotation, "“We agree to report.\n“We commit to meet.\n“We end.”\n\n1. We report.\n");
    checkRule(unbalancedQuotation, "1. “We agree.\n2. “We commit.”\n");
  });

  it("takes a quotation that only its first and last paragraphs mark as lawful", () => {
    checkRule(unbalancedQuotation, "1. We quote:\n\n“We commit to:\n(a) Meet;\n(b) Report.”\n\n2. We agree.\n");
  });

  it("blames the mark if the next paragraph does not go on", () => {
    checkRule(unbalancedQuotation, "1. {|“|}We agree.\n2. We commit.\n\n{|“|}We meet.\n");
  });

  it("does not take a note that opens with a quotation for the next paragraph", () => {
    checkRule(unbalancedQuotation, "1. {|“|}We agree.¹\n\n¹ “Our home”, annex.\n\n2. We commit.\n");
  });

  it("blames a mark in mid-sentence though the next paragraph opens with one", () => {
    checkRule(unbalancedQuotation, "1. We recall {|“|}the Agenda.\n2. “Agenda” means the Agenda.\n");
  });

  it("blames a closing mark without an opening one, in notes too", () => {
    checkRule(unbalancedQuotation, "1. We recall the Pact{|”|}.¹\n\n¹ See the Agenda{|”|}.\n");
  });

  it("a note between does not close the quotation around it", () => {
    checkRule(unbalancedQuotation, "“We agree.¹\n\n¹ See the Agenda{|”|}.\n\n“We commit.”\n");
  });

  it("turns two single marks into the double one that they stand for", () => {
    checkFix(
      unbalancedQuotation,
      "1. We recall the “Pact’’ and “the Agenda''.\n",
      "1. We recall the “Pact” and “the Agenda”.\n",
    );
  });

  it("does not take a single quotation inside for the end", () => {
    const [finding] = checkRule(unbalancedQuotation, "1. We recall {|“|}the ‘Pact’ of States.\n");
    assert.equal(finding?.fixes?.[0]?.title, "Remove this “");
  });

  it("takes a quotation of numbered paragraphs in one block as one", () => {
    checkRule(unbalancedQuotation, "Add: “Article 6 – Maps “1. We draw maps. “2. We print them.”\n");
    checkRule(unbalancedQuotation, "Add: {|“|}1. We draw maps. “2. We print them.\n");
  });
});
