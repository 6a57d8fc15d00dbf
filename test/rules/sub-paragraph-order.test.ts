import assert from "node:assert/strict";
import { subParagraphOrder } from "../../server/src/rules/sub-paragraph-order";
import { checkRule } from "../support/check";

describe("sub-paragraph-order", () => {
  it("reports gaps, duplicates and items out of turn, each once", () => {
    checkRule(subParagraphOrder, "1. We decide:\n(a) One;\n(b) Two;\n{|(d)|} Four;\n(e) Five.\n");
    checkRule(subParagraphOrder, "1. We decide:\n(a) One;\n(b) Two;\n{|(b)|} Three;\n(c) Four.\n");
    checkRule(subParagraphOrder, "1. We decide:\n(a) One;\n{|(f)|} Two;\n(b) Three;\n(c) Four.\n");
  });

  it("asks for the first item", () => {
    const [finding] = checkRule(subParagraphOrder, "1. We decide:\n{|(c)|} One;\n(d) Two.\n");
    assert.match(finding?.message ?? "", /\(c\) comes where \(a\) and \(b\) are expected/);
  });

  it("lets an excerpt begin anywhere", () => {
    checkRule(subParagraphOrder, "(c) One;\n(d) Two.\n");
  });

  it("counts roman numbers in the form of the list", () => {
    const [finding] = checkRule(subParagraphOrder, "1. We decide:\n(a) One by:\n(i) Acting;\n{|(iii)|} Meeting.\n");
    assert.match(finding?.message ?? "", /\(iii\) comes where \(ii\) is expected/);
  });

  it("knows (i) behind (h), and (aa) behind (z)", () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `(${letter}) Item;\n`).join("");
    checkRule(subParagraphOrder, `1. We decide:\n${letters}(aa) Item;\n(bb) Item.\n`);
  });

  it("lets a list begin again behind a chapeau or a title", () => {
    checkRule(subParagraphOrder, "1. We decide:\n(a) One;\n(b) Two.\nWe also decide:\n(a) Three.\nTrade\n(a) Four.\n");
  });

  it("finds one fault where a list under another begins with (ii), or says (v) twice", () => {
    checkRule(subParagraphOrder, "1. We light:\n(a) Piers:\n{|(ii)|} One;\n(iii) Two;\n(iv) Three;\n(b) Quays.\n");
    const romans = "(i) One;\n(ii) Two;\n(iii) Three;\n(iv) Four;\n(v) Five;\n{|(v)|} Six;\n(vii) Seven;\n";
    checkRule(subParagraphOrder, `1. We light:\n(a) Piers:\n${romans}(b) Quays.\n`);
  });

  it("finds one fault where (h) is left out, or said to be (g)", () => {
    const letters = Array.from("abcdefg", (letter) => `(${letter}) Item;\n`).join("");
    checkRule(subParagraphOrder, `1. We light:\n${letters}{|(i)|} Item;\n(j) Item.\n`);
    checkRule(subParagraphOrder, `1. We light:\n${letters}{|(g)|} Item;\n(i) Item;\n(j) Item.\n`);
  });

  it("takes (b) bis as an insertion, and options as alternatives", () => {
    checkRule(subParagraphOrder, "1. We decide:\n(a) One;\n(b) Two;\n(b) bis More;\n(c) Three.\n");
    checkRule(subParagraphOrder, "1. We decide:\n(a) One;\nOption 1:\n(b) Two;\nOption 2:\n(b) Other.\n");
  });

  it("counts on through the options of a list, and anew where an option begins at (a)", () => {
    checkRule(
      subParagraphOrder,
      "1. We act:\n(g) By sea;\n(h) By land;\nOption (b):\n(i) By air;\n(j) By rail.\n".replaceAll("(g)", "{|(g)|}"),
    );
    checkRule(
      subParagraphOrder,
      "1. We act:\nOption 1: (a) By sea;\n(b) By land;\nOption 2:\n(a) By air;\n(b) By rail.\n",
    );
  });
});
