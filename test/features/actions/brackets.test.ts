import { checkAction } from "../../support/actions";

const wrap = (before: string, after: string | undefined) =>
  checkAction("refactor.rewrite.wrapInBrackets", before, after);
const keep = (before: string, after: string | undefined, title = "Keep") =>
  checkAction("refactor.rewrite.keepText", before, after, { title });
const remove = (before: string, after: string | undefined) => checkAction("refactor.rewrite.deleteText", before, after);

describe("brackets around a selection", () => {
  it("stand at whole words, without blanks", () => {
    wrap("1. We{| shall |}act.\n", "1. We [shall] act.\n");
    wrap("1. We s{|hall a|}ct.\n", "1. We [shall act].\n");
    wrap("1. We recall the {|Pact.¹|}² And.\n\n¹² A.\n", "1. We recall the [Pact.¹²] And.\n\n¹² A.\n");
  });

  it("hold the last mark of a whole sentence only, and the commas around a phrase", () => {
    wrap("1. We act, {|as agreed,|} now.\n", "1. We act, [as agreed], now.\n");
    wrap("1. We act{|, as agreed,|} now.\n", "1. We act[, as agreed,] now.\n");
    wrap("1. One. {|We act.|} Three.\n", "1. One. [We act.] Three.\n");
  });

  it("cross no other pair", () => {
    wrap("1. We [shall {|not] act|} now.\n", "1. We [[shall not] act] now.\n");
    wrap("1. We (and {|they) act|} now.\n", "1. We [(and they) act] now.\n");
  });

  it("hold whole paragraphs where there are several", () => {
    wrap("1. One.\n2. T{|wo.\n3. Thr|}ee.\n", "1. One.\n[2. Two.\n3. Three.]\n");
    wrap("{| - (a) One;\n|} - (b) Two.\n", " - [(a) One;]\n - (b) Two.\n");
  });

  it("are not offered for nothing", () => {
    wrap("1. We| act.\n", undefined);
    wrap("1. We{| |}act.\n", undefined);
  });
});

describe("text in brackets", () => {
  it("is kept, without the name of its owner", () => {
    keep("1. We [shall|] act.\n", "1. We shall act.\n");
    keep("1. We [|EU: shall ] act.\n", "1. We shall act.\n");
    keep("1. We [shall| - US] act.\n", "1. We shall act.\n");
    keep("1. We act [|, as agreed,] now.\n", "1. We act, as agreed, now.\n");
    keep("1. section[|s]\n", "1. sections\n");
  });

  it("is deleted, with its blanks and marks", () => {
    remove("1. We [shall|] act.\n", "1. We act.\n");
    remove("1. We act [|, as agreed,] now.\n", "1. We act now.\n");
    remove("1. We act, [|as agreed], now.\n", "1. We act, now.\n");
    remove("1. We act [|now].\n", "1. We act.\n");
    remove("1. section[|s]\n", "1. section\n");
  });

  it("takes its notes along, and later ones move back", () => {
    remove("1. We [recall the Pact|¹ and] act.²\n\n¹ A.\n\n² B.\n", "1. We act.¹\n\n¹ B.\n");
    remove("1. We [recall the Pact|¹ and] act.¹\n\n¹ A.\n", "1. We act.¹\n\n¹ A.\n");
  });

  it("leaves the note in which it begins, although its marker goes", () => {
    remove("¹ |[A:\n\n1. Two.¹\n\n2. Three.] and so on.\n", "¹ and so on.\n");
  });

  it("takes the paragraph along if nothing is left of it", () => {
    remove("1. One.\n2. [|Two.]\n3. Three, see paragraph 3.\n", "1. One.\n2. Three, see paragraph 2.\n");
    remove("1. One.\n[|2. Two.\n3. Three.]\n4. Four.\n", "1. One.\n2. Four.\n");
    remove(
      "1. One.\n2. [|Two.]\n3. See paragraph 2.\n",
      "A reference here would no longer lead to the paragraph that it means.",
    );
    remove(
      "1. [|We decide:]\n(a) One.\n",
      "Other text stands under the label that would be left without words: delete that first.",
    );
  });

  it("is chosen among alternatives", () => {
    keep("1. We [shall|][should] act.\n", "1. We should act.\n", "Keep “should”");
    keep("1. We [shall| / should / may] act.\n", "1. We may act.\n", "Keep “may”");
    keep("1. We [shall|]/[should] act.\n", "1. We shall act.\n", "Keep “shall”");
    remove("1. We [shall|]/[should] act.\n", "1. We [should] act.\n");
  });

  it("is asked for in the innermost pair, and in one that holds paragraphs at its edges only", () => {
    keep("1. We [[sha|ll] act] now.\n", "1. We [shall act] now.\n");
    keep("[1. One.\n2. Tw|o.]\n", undefined);
    keep("|[1. One.\n2. Two.]\n", "1. One.\n2. Two.\n");
    keep("1. We| act.\n", undefined);
  });
});
