import assert from "node:assert/strict";
import { format } from "../../server/src/features/format";
import { parseDraft } from "../../server/src/model/draft";
import { defaultChecks } from "../../server/src/rules/checks";
import type { Profile } from "../../server/src/rules/rule";
import { applyEdits } from "../../server/src/text/edit";

function check(before: string, after: string, profile: Profile = "ga"): void {
  const made = applyEdits(before, format(parseDraft(before), { ...defaultChecks, profile }));
  assert.equal(made, after);
}

describe("formatting", () => {
  it("takes blanks away at line ends, and all but one between words and behind labels", () => {
    check("1.   We  agree. \t\n2.\tWe act.  \n", "1. We agree.\n2. We act.\n");
    check("3.We agree  to  act.", "3. We agree to act.");
    check("1.  (a)  One;\n  (b)   Two.\n", "1. (a) One;\n  (b) Two.\n");
  });

  it("leaves indents, columns, tabs and what stands behind emphasis alone", () => {
    check("   1. We agree.\n", "   1. We agree.\n");
    check("A/80/L.1          Distr.: Limited\n", "A/80/L.1          Distr.: Limited\n");
    check("One   1   2\nTwo\t 3\t 4\nThree  |  5\n", "One   1   2\nTwo\t 3\t 4\nThree  |  5\n");
    check("**1.**  We agree.\n", "**1.** We agree.\n");
    check("3.1  We agree.\n", "3.1 We agree.\n");
  });

  it("gives the items of a level one dash", () => {
    check(
      "1. We decide:\n - (a) One;\n –  (b) Two;\n • (c) Three.\n - (d) Four.\n",
      "1. We decide:\n - (a) One;\n - (b) Two;\n - (c) Three.\n - (d) Four.\n",
    );
    check("1. We decide:\n(a) One;\n- (b) Two.\n", "1. We decide:\n(a) One;\n- (b) Two.\n");
  });

  it("gives labels the form that most of them have, but for a negotiation", () => {
    const before = "1. We decide:\n(a) One;\nb) Two;\n(c) Three.\n";
    check(before, "1. We decide:\n(a) One;\n(b) Two;\n(c) Three.\n");
    check(before, before, "negotiation");
  });

  it("puts one blank line between notes, and one blank behind their numbers", () => {
    check(
      "1. One.¹ Two.² Three.³\n\n¹  Resolution 70/1.\n²Resolution 71/1. \n \n\n\n³ Resolution 72/1.\n",
      "1. One.¹ Two.² Three.³\n\n¹ Resolution 70/1.\n\n² Resolution 71/1.\n\n³ Resolution 72/1.\n",
    );
    check("1. One.[^1]\n\n[^1]:   Resolution 70/1.\n", "1. One.[^1]\n\n[^1]: Resolution 70/1.\n");
  });

  it("leaves a blank of another kind between notes", () => {
    check("¹ One.\n\u00A0\n\n¹ Two.\n", "¹ One.\n\u00A0\n\n¹ Two.\n");
  });

  it("keeps line ends of every kind", () => {
    check(
      "1. One.¹ Two.² \r\n\r\n¹ Resolution 70/1.\r\n² Resolution 71/1.\r\n",
      "1. One.¹ Two.²\r\n\r\n¹ Resolution 70/1.\r\n\r\n² Resolution 71/1.\r\n",
    );
  });

  it("never numbers, and touches no bracket and no word", () => {
    const text = "1. We [ shall ] act.\n3. We act act.\n";
    check(text, text);
  });
});
