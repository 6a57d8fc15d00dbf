import { checkAction } from "../../support/actions";

const up = (before: string, after: string | undefined) => checkAction("refactor.move.up", before, after);
const down = (before: string, after: string | undefined) => checkAction("refactor.move.down", before, after);

describe("moving a paragraph", () => {
  it("takes its items along; numbers, references and their directions follow", () => {
    down(
      "1. One.\n2. We decide:|\n(a) To act;\n(b) To meet.\n3. See paragraph 2 (b) above.\n",
      "1. One.\n2. See paragraph 3 (b) below.\n3. We decide:\n(a) To act;\n(b) To meet.\n",
    );
    up("1. One.\n\n2. Two|, see paragraph 1 above.\n", "1. Two, see paragraph 2 below.\n\n2. One.\n");
  });

  it("renumbers the notes by first mention, and keeps them in order", () => {
    up(
      "1. One.¹\n2. Two|.²\n3. Three.³\n\n¹ A.\n\n² B.\n\n³ Ibid.\n",
      "1. Two.¹\n2. One.²\n3. Three.³\n\n¹ B.\n\n² A.\n\n³ B.\n",
    );
    down("1. One|.¹\n\n¹ A.\n\n2. Two.²\n\n² B.\n", "1. Two.¹\n\n¹ B.\n\n2. One.²\n\n² A.\n");
  });

  it("leaves the marks at the end of a list, and its dashes, where they are", () => {
    up("1. We decide:\n - (a) One; and\n - (b) T|wo.\n", "1. We decide:\n - (a) Two; and\n - (b) One.\n");
    down("1. (a) O|ne;\n - (b) Two.\n", "1. (a) Two;\n - (b) One.\n");
  });

  it("goes past a heading without a new number", () => {
    down("1. One.\n\n2. Two|.\n\nII. Finance\n\n3. Three.\n", "1. One.\n\nII. Finance\n\n2. Two.\n\n3. Three.\n");
    up("1. One.\n\nII. Finance\n\n2. Two|.\n", "1. One.\n\n2. Two.\n\nII. Finance\n");
  });

  it("moves preambular paragraphs, and several at once", () => {
    up(
      "The General Assembly,\n\nRecalling the Pact,¹\n\nNoting| the report,²\n\n1. Decides to act.\n\n¹ A.\n\n² B.\n",
      "The General Assembly,\n\nNoting the report,¹\n\nRecalling the Pact,²\n\n1. Decides to act.\n\n¹ B.\n\n² A.\n",
    );
    up("1. One.\n2. T{|wo.\n3. Thr|}ee.\n4. Four.\n", "1. T{|wo.\n2. Thr|}ee.\n3. One.\n4. Four.\n");
  });

  it("keeps a range that covers the same paragraphs, and bis with its number", () => {
    down("1. One|.\n2. Two.\n3. See paragraphs 1 to 2 above.\n", "1. Two.\n2. One.\n3. See paragraphs 1 to 2 above.\n");
    down("1. O|ne.\n2. Two.\n2 bis. Three.\n", "1. Two.\n2. One.\n2 bis. Three.\n");
  });

  it("takes the pragma before it along", () => {
    up(
      "1. One.\n%% chapeau: ignore repeated-words\n2. Two| two.\n",
      "%% chapeau: ignore repeated-words\n1. Two two.\n2. One.\n",
    );
  });

  it("leaves names as they are in a negotiation", () => {
    const before = "1. One.\n2. Two|, see paragraph 1 above.\n";
    checkAction("refactor.move.up", before, "2. Two, see paragraph 1 below.\n1. One.\n", { profile: "negotiation" });
  });

  it("moves no sequence that was wrong before", () => {
    down("1. One|.\n3. Two.\n3. Three.\n", "3. Two.\n1. One.\n3. Three.\n");
  });

  it("refuses what would tear a bracket or turn a reference", () => {
    down(
      "[1. One|.\n2. Two.]\n3. Three.\n",
      "A bracket here would no longer close where it does: take both of its ends, or none.",
    );
    down(
      "1. One.\n2. Two|.\n3. See the preceding paragraph.\n",
      "A reference here would no longer lead to the paragraph that it means.",
    );
  });

  it("is not offered at the ends", () => {
    up("1. One|.\n2. Two.\n", undefined);
    down("1. We decide:\n(a) One;\n(b) Two|.\n2. Two.\n", undefined);
  });
});
