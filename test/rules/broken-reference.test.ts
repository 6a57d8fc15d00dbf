import assert from "node:assert/strict";
import { brokenReference } from "../../server/src/rules/broken-reference";
import { checkRule } from "../support/check";

describe("broken-reference", () => {
  it("reports each number of a list that is not there", () => {
    checkRule(brokenReference, "1. One.\n2. As paragraphs 1, {|7|} and {|9|} above say.\n");
  });

  it("reports an item that its paragraph does not have", () => {
    const [finding] = checkRule(
      brokenReference,
      "1. We decide:\n(a) To act;\n(b) To meet.\n2. As {|paragraph 1 (d) above|} says.\n",
    );
    assert.match(finding?.message ?? "", /Paragraph 1 has no sub-paragraph \(d\)\./);
  });

  it("reports a level that an item does not have", () => {
    const [finding] = checkRule(
      brokenReference,
      "1. We decide:\n(a) To act;\n(b) To meet.\n2. As {|paragraph 1 (a) (ii) above|} says.\n",
    );
    assert.match(finding?.message ?? "", /Paragraph 1 \(a\) has no sub-paragraph \(ii\)\./);
  });

  it("looks for a sub-paragraph alone in its own paragraph", () => {
    checkRule(
      brokenReference,
      "1. We decide:\n(a) To act;\n(b) As {|subparagraph (d) above|} and subparagraph (a) above say.\n",
    );
  });

  it("finds items in running text", () => {
    checkRule(brokenReference, "1. We stress (a) action and (b) meetings.\n2. As paragraph 1 (b) above says.\n");
  });

  it("never looks at other texts", () => {
    checkRule(brokenReference, "1. As paragraph 70 of resolution 70/1 and paragraph 9 of its decision say.\n");
    checkRule(brokenReference, "1. Recalling resolution 70/1, in particular paragraph 70, we act.\n");
    checkRule(brokenReference, "1. One.¹\n\n¹ See A/74/12, para. 33.\n");
  });

  it("is content with the number in another series", () => {
    checkRule(brokenReference, "1. As paragraph 3 below says.\n\nAnnex\n\n1. One.\n2. Two.\n3. Three.\n");
  });

  it("is silent in an excerpt", () => {
    checkRule(brokenReference, "14. As paragraph 3 above says.\n15. Fifteen.\n");
  });

  it("finds numbers outside the list it stands in", () => {
    checkRule(brokenReference, "1. One.\n2. Two:\n1. As paragraph 3 below says.\n3. Three.\n");
  });

  it("looks for articles only in a draft that has some, and only if it means itself", () => {
    checkRule(brokenReference, "1. As article 12 above says.\n");
    checkRule(brokenReference, "Article 1\n\n1. As {|article 12 below|} and article 7 say.\n");
  });

  it("looks for a sub-paragraph in the paragraph that is named before it", () => {
    checkRule(
      brokenReference,
      "1. We decide:\n(a) To act;\n(b) To meet.\n2. As paragraph 1, subparagraph (b), says.\n3. See {|paragraph 1, subparagraph (d)|}, too.\n",
    );
    checkRule(
      brokenReference,
      "1. We decide:\n(a) To act.\n2. In cases that fall under article 9, subparagraph (c), we act.\n",
    );
    checkRule(
      brokenReference,
      "1. We decide:\n(a) To act.\n2. In article 8, paragraph 2, we put it behind subparagraph (xx).\n",
    );
  });

  it("never looks at what stands in quotation marks", () => {
    checkRule(brokenReference, "1. We recall the item “Follow-up to paragraph 143 above”.\n2. We end.\n");
    checkRule(
      brokenReference,
      "1. We amend rule 3:\n\n“3. The lamps of paragraph 9 are lit.\n\n“4. So be it.”\n\n2. We end.\n",
    );
  });

  it("never looks at another text that is named behind", () => {
    checkRule(
      brokenReference,
      "1. We recall paragraph 143 on safe lamps of the 2005 World Summit Outcome.\n2. We end.\n",
    );
    checkRule(brokenReference, "1. See decision paragraph 45 and paragraph 34 option 1 of the decision.\n2. We end.\n");
  });

  it("never looks at the text that is amended", () => {
    checkRule(brokenReference, "1. The following sentence shall be added to paragraph 6: “So be it.”\n2. We end.\n");
  });
});
