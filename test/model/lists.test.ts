import assert from "node:assert/strict";
import { writeLabel } from "../../server/src/model/lists";
import { parseDraft } from "../../server/src/model/draft";
import { outline } from "../../server/src/model/outline";

describe("the lists of an outline", () => {
  const check = (text: string, ...expected: string[]) => {
    const written = outline(parseDraft(text)).lists.map(
      ({ itemKind, level, items }) => `${itemKind} ${level}: ${items.map((item) => item.text).join(" ")}`,
    );
    assert.deepEqual(written, expected);
  };

  it("read (i) behind (h) as a letter, and behind a colon as a roman number", () => {
    check("1. We decide:\n(g) G;\n(h) H;\n(i) I;\n(j) J.\n", "letter 0: g h i j");
    check("1. We decide:\n(a) A:\n(i) One;\n(ii) Two;\n(b) B.\n", "letter 0: a b", "roman 1: i ii");
  });

  it("read (i) that no chapeau introduces as the letter that it comes near to", () => {
    check("1. We light:\n(f) F;\n(g) G;\n(i) I;\n(j) J.\n", "letter 0: f g i j");
    check("1. We light:\n(h) H;\n(i) I;\n(i) J;\n(k) K.\n", "letter 0: h i i k");
    check("1. We light:\n(b) B\n(i) One;\n(ii) Two.\n", "letter 0: b", "roman 1: i ii");
    check("1. We light:\n(g) G:\n(i) One;\n(ii) Two.\n", "letter 0: g", "roman 1: i ii");
  });

  it("begin below another list with a number that is not the first", () => {
    check("1. We light:\n(a) A:\n(ii) One;\n(iii) Two;\n(b) B.\n", "letter 0: a b", "roman 1: ii iii");
    check("1. We light:\n(aa) A;\n(cc) C.\n", "letter 0: aa cc");
  });

  it("take an item out of turn where it is least far from its place", () => {
    check("1. We light:\n(a) A:\n(iv) Four;\n(v) Five;\n(v) Six;\n(b) B.\n", "letter 0: a b", "roman 1: iv v v");
    check("1. We light:\n(a) A;\n(b) B:\n(i) One;\n(d) D.\n", "letter 0: a b d", "roman 1: i");
  });

  it("open and close levels", () => {
    check(
      "1. We decide:\n(a) A:\n(i) One:\na. Deep;\nb. Deeper;\n(ii) Two;\n(b) B.\n",
      "letter 0: a b",
      "roman 1: i ii",
      "letter 2: a b",
    );
  });

  it("take a) and (b) as one list", () => {
    check("1. We decide:\na) A;\n(b) B;\nc) C.\n", "letter 0: a b c");
  });

  it("begin again behind words, behind a title and in a new paragraph", () => {
    check("1. One:\n(a) A;\n(b) B.\nTwo:\n(a) C.\n", "letter 0: a b", "letter 0: a");
    check("1. One:\n(a) A;\n(b) B.\nTrade\n(a) C.\n", "letter 0: a b", "letter 0: a");
    check("1. One:\n(a) A.\n2. Two:\n(a) B.\n", "letter 0: a", "letter 0: a");
  });

  it("go on over a note at the page's bottom", () => {
    check("1. One:\n(a) A;¹\n\n¹ Resolution 70/1.\n\n(b) B.\n", "letter 0: a b");
  });

  it("leave out the (a) of a reference that is wrapped", () => {
    check("1. One:\n(a) A;\n(b) As in paragraph 1\n(a) above;\n(c) C.\n", "letter 0: a b c");
  });

  it("know an insertion", () => {
    const [list] = outline(parseDraft("1. One:\n(a) A;\n(a) bis B.\n")).lists;
    assert.deepEqual(
      list?.items.map((item) => item.insertion),
      ["", "bis"],
    );
  });
});

describe("an item's label", () => {
  it("is written in the form of its list", () => {
    assert.equal(writeLabel({ itemKind: "letter", form: "(x)" }, 28), "(bb)");
    assert.equal(writeLabel({ itemKind: "roman", form: "x)" }, 4), "iv)");
    assert.equal(writeLabel({ itemKind: "digit", form: "x." }, 3), "3.");
  });
});
