import { checkAction } from "../../support/actions";

const check = (before: string, after: string | undefined) =>
  checkAction("refactor.rewrite.insertFootnote", before, after);

describe("inserting a footnote", () => {
  it("takes the number that is right for the place, and later notes move on", () => {
    check(
      "1. One.¹\n2. We recall the| Pact, and more.\n3. Three.²\n\n¹ Resolution 1/1.\n\n² Resolution 2/2.\n",
      "1. One.¹\n2. We recall the² Pact, and more.\n3. Three.³\n\n¹ Resolution 1/1.\n\n² {|[source]|}.\n\n³ Resolution 2/2.\n",
    );
  });

  it("puts the marker behind the word and its punctuation mark", () => {
    check("1. The Pa|ct, and.\n", "1. The Pact,¹ and.\n\n¹ {|[source]|}.\n");
    check("1. The |Pact.", "1. The¹ Pact.\n\n¹ {|[source]|}.\n");
    check("1. The Pact|.¹\n\n¹ A.\n", "1. The Pact.¹,²\n\n¹ A.\n\n² {|[source]|}.\n");
  });

  it("writes in the draft's style, with its gaps and line ends", () => {
    check(
      "1. One.[^1] Two|.\r\n\r\n[^1]: A.\r\n",
      "1. One.[^1] Two.[^2]\r\n\r\n[^1]: A.\r\n\r\n[^2]: {|[source]|}.\r\n",
    );
    check("1. One.¹ Two.² Three|.\n\n¹ A.\n² B.\n", "1. One.¹ Two.² Three.³\n\n¹ A.\n² B.\n³ {|[source]|}.\n");
  });

  it("keeps the note on the page of its marker", () => {
    check(
      "1. One.¹\n\n¹ A.\n\n2. Two|.\n3. Three.²\n\n² B.\n",
      "1. One.¹\n\n¹ A.\n\n2. Two.²\n3. Three.³\n\n² {|[source]|}.\n\n³ B.\n",
    );
  });

  it("writes out an Ibid. that would repeat another source", () => {
    check(
      "1. One.¹\n2. Two|.\n3. Three.²\n\n¹ Treaty Series, vol. 1, No. 2.\n\n² Ibid., vol. 3, No. 4.\n",
      "1. One.¹\n2. Two.²\n3. Three.³\n\n¹ Treaty Series, vol. 1, No. 2.\n\n² {|[source]|}.\n\n³ Treaty Series, vol. 3, No. 4.\n",
    );
    check(
      "1. One.¹\n2. Two|.\n3. Three.²\n\n¹ A/79/1, para. 3.\n\n² Ibid., annex I.\n",
      "“Ibid.” in note 2 means note 1, which would no longer be the note before it: write the source out first.",
    );
  });

  it("refuses where the number is not certain", () => {
    check(
      "1. One|.¹\n\n¹ A.\n\n¹ B.\n",
      "Two notes are numbered 1. Give one of them another number, with its marker; then renumber.",
    );
    check(
      "1. One|.² Two.¹\n\n¹ A.\n\n² B.\n",
      "The footnotes are not in order, so that the number of a new one is not certain. Renumber them first.",
    );
    check("1. About 5 m|.\n2. Two.\n", "1. About 5 m.¹\n2. Two.\n\n¹ {|[source]|}.\n");
    check("1. One.¹ About 5 km| high.\n\n¹ A.\n", "A marker here would be read as a part of what stands before it.");
  });

  it("is offered in text only", () => {
    check("1|. One.\n", undefined);
    check("1. One.\n\n|\n2. Two.\n", undefined);
    check("1. One.¹\n\n¹ A|.\n", undefined);
  });
});
