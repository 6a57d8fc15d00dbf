import assert from "node:assert/strict";
import { rename } from "../../server/src/features/rename";
import { isRefused } from "../../server/src/features/rename/answer";
import { nameAt } from "../../server/src/features/rename/name";
import { parseDraft } from "../../server/src/model/draft";
import { applyEdits } from "../../server/src/text/edit";
import { readMarked } from "../support/marked";
import { checkSpans } from "../support/feature";

const renamed = (sample: string, newName: string) => {
  const { text, cursor = 0 } = readMarked(sample);
  return { text, answer: rename(parseDraft(text), cursor, newName) };
};

function check(before: string, newName: string, after: string): void {
  const { text, answer } = renamed(before, newName);
  if (!answer || isRefused(answer)) assert.fail(answer?.refusal ?? "There is nothing to rename here.");
  assert.equal(applyEdits(text, answer.edits), after);
}

function checkRefused(sample: string, newName: string, reason: RegExp): void {
  const { answer } = renamed(sample, newName);
  if (!answer || !isRefused(answer)) assert.fail("It was not refused.");
  assert.match(answer.refusal, reason);
}

describe("renaming a paragraph", () => {
  it("changes its label and every reference to it", () => {
    check(
      "1. One.\n5|. Five.\n6. See paragraph 5 above, paragraphs 1 and 5 and paragraph 6.\n",
      "5 bis",
      "1. One.\n5 bis. Five.\n6. See paragraph 5 bis above, paragraphs 1 and 5 bis and paragraph 6.\n",
    );
  });

  it("starts from a reference as well", () => {
    check("1. One.\n2. See paragraph |1 above.\n", "3", "3. One.\n2. See paragraph 3 above.\n");
    check("1. One.\n2. See para|graph 1 above.\n", "3", "3. One.\n2. See paragraph 3 above.\n");
  });

  it("takes bis away, and reads what drafters type", () => {
    check("1. One.\n|1 bis. Two.\n3. See paragraph 1 bis.\n", "2.", "1. One.\n2. Two.\n3. See paragraph 2.\n");
    check("OP1. One.\n|OP2. Two.\n", "op 4 bis", "OP1. One.\nOP4 bis. Two.\n");
  });

  it("leaves references to other texts alone", () => {
    check(
      "1|. One.\n2. See paragraph 1 of resolution 70/1.\n",
      "3",
      "3. One.\n2. See paragraph 1 of resolution 70/1.\n",
    );
  });

  it("counts in its own series only", () => {
    check(
      "Article 1\n1. One.\n2. See paragraph 1.\n\nArticle 2\n|1. One.\n2. See paragraph 1 and article 1, paragraph 1.\n",
      "3",
      "Article 1\n1. One.\n2. See paragraph 1.\n\nArticle 2\n3. One.\n2. See paragraph 3 and article 1, paragraph 1.\n",
    );
  });

  it("refuses a number that is taken, and says by whom", () => {
    checkRefused(
      "1. One.\n|2. Two.\n8. We recall the Charter.\n",
      "8",
      /^Paragraph 8 is there.*“We recall the Charter\.”/,
    );
    checkRefused("1. One.\n|2. Two.\n2 BIS. Three.\n", "2 bis", /^Paragraph 2 BIS is there/);
  });

  it("refuses what is no number", () => {
    for (const word of ["", "eight", "8 or 9", "0", "3.1", "OP8", "8. We agree", "[8", "8\n"])
      checkRefused("1. One.\n|2. Two.\n", word === "8\n" ? "8\n9" : word, /is no number/);
  });

  it("refuses where a reference would come to mean something else", () => {
    checkRefused("1. One.\n|2. Two.\n3. See paragraph 8 above.\n", "8", /“paragraph 8 above” in paragraph 3/);
    checkRefused("1. One.\n|2. Two.\n3. Three.\n4. See paragraphs 1 to 3.\n", "9", /“paragraphs 1 to 3”/);
    checkRefused("1. One.\n2. Two.\n|3. Three.\n4. Four.\n5. See paragraphs 1 to 3.\n", "6", /paragraphs 1 to 3/);
    checkRefused("1. One.\n1. Two.\n|2. Three.\n3. Four.\n4. See paragraphs 1 to 3.\n", "6", /paragraphs 1 to 3/);
  });

  it("refuses where numbering would start again", () => {
    checkRefused("3. One.\n|4. We decide:\n\nHeading\n\n5|. Five.\n6. Six.\n", "1", /in another way/);
  });

  it("refuses at a reference that can mean several, another text or nothing", () => {
    checkRefused("1. One.\n1. Two.\n2. See paragraph |1.\n", "3", /several places/);
    checkRefused("1. One.\n2. Recalling the Convention and paragraph |1.\n", "3", /text cited before/);
    checkRefused("1. One.\n2. See paragraph |9.\n", "3", /nothing that “paragraph 9”/);
    checkRefused("1. One.\n2. See paragraph |1 of resolution 70/1.\n", "3", /another text/);
  });

  it("asks about a reference that may mean another paragraph", () => {
    const { answer } = renamed("|1. One.\n1. Two.\n2. See paragraph 1.\n", "3");
    assert.ok(answer && !isRefused(answer));
    assert.deepEqual(
      answer.edits.map(({ consent }) => consent !== undefined),
      [false, true],
    );
  });
});

describe("renaming an item", () => {
  it("changes its letter and every reference to it", () => {
    check(
      "1. We decide:\n - (a) One;\n - (|b) Two, see subparagraph (a).\n2. See paragraph 1 (b) above.\n",
      "(d)",
      "1. We decide:\n - (a) One;\n - (d) Two, see subparagraph (a).\n2. See paragraph 1 (d) above.\n",
    );
  });

  it("starts from the letter of a reference", () => {
    check(
      "1. We decide:\n(a) One:\n(i) Deep.\n2. See paragraph 1 (a) |(i) above.\n",
      "ii",
      "1. We decide:\n(a) One:\n(ii) Deep.\n2. See paragraph 1 (a) (ii) above.\n",
    );
  });

  it("refuses a letter that is taken and one of another kind", () => {
    checkRefused("1. We decide:\n(|a) One;\n(b) To part.\n", "b", /^Sub-paragraph \(b\) is there.*“To part\.”/);
    checkRefused("1. We decide:\n(|a) One;\n(b) Two.\n", "3", /letters/);
    checkRefused("1. We decide:\n(a) One:\n(|i) Deep.\n", "b", /roman/);
  });
});

describe("renaming an article", () => {
  it("changes its heading and every reference to it", () => {
    check(
      "Article |1\n1. One.\n2. Two.\n\nArticle 2\n1. See article 1, article 1, paragraph 2, and articles 1 and 2.\n",
      "4 bis",
      "Article 4 bis\n1. One.\n2. Two.\n\nArticle 2\n1. See article 4 bis, article 4 bis, paragraph 2, and articles 4 bis and 2.\n",
    );
  });

  it("refuses a number that is taken, and headings that nothing cites", () => {
    checkRefused("Article |1\n1. One.\n\nArticle 2\n1. Two.\n", "2", /^Article 2 is there/);
    checkRefused("1. One.\n\nAnnex I|I\n1. One.\n", "III", /only articles/);
  });
});

describe("renaming a note", () => {
  it("changes the note and its markers in their own style", () => {
    check("1. One,|¹ two.[^1]\n\n¹ A.\n", "12", "1. One,¹² two.[^12]\n\n¹² A.\n");
    check("1. One.[^charter]\n\n[^|charter]: A.\n", "un", "1. One.[^un]\n\n[^un]: A.\n");
  });

  it("exchanges the numbers of two notes", () => {
    check("1. One,¹| two.²\n\n¹ A.\n\n² B.\n", "²", "1. One,² two.¹\n\n² A.\n\n¹ B.\n");
  });

  it("refuses where two notes bear the number, and a name for a superscript", () => {
    checkRefused("1. One,|¹ two.²\n\n¹ A.\n\n² B.\n\n² C.\n", "2", /Two notes are numbered 2/);
    checkRefused("1. One,² two.|¹\n\n¹ A.\n\n² B.\n\n¹ C.\n", "3", /Two notes are numbered 1/);
    checkRefused("1. One.|¹\n\n¹ A.\n", "charter", /number only/);
    checkRefused("1. One,[^|a] two.¹\n\n[^a]: A.\n\n¹ B.\n", "1", /number only/);
    checkRefused("1. One.[^|a]\n\n[^a]: A.\n", "two words", /no note/);
  });

  it("refuses at Ibid., and where Ibid. would be parted from its note", () => {
    checkRefused("1. One,¹ two.²\n\n¹ A.\n\n² Ib|id., annex.\n", "3", /repeats note 1/);
    checkRefused("1. One,¹ two.²\n\n|¹ A.\n\n² Ibid., annex.\n", "3", /no longer stand behind/);
  });
});

describe("renaming a delegation", () => {
  it("changes it in every bracket that names it", () => {
    check(
      "1. [|EU: We] act [EU, Mexico: now] [soon - EU], says the EU.\n",
      "European Union",
      "1. [European Union: We] act [European Union, Mexico: now] [soon - European Union], says the EU.\n",
    );
  });

  it("refuses what names nobody", () => {
    for (const word of ["", "the EU", "EU: We", "EU, US", "Option", "E]U"])
      checkRefused("1. [|EU: We] act.\n", word, /EU, G77/);
  });
});

describe("a name", () => {
  const check = (sample: string) =>
    checkSpans((draft, offset) => {
      const name = nameAt(draft, offset);
      return name && !isRefused(name) ? [name.span] : [];
    }, sample);

  it("is the number without its full stop, its parentheses and its words", () => {
    check("1. One.\n{|1 bis|}|. Two.\n");
    check("1. We decide:\n ({|a|}|) One.\n");
    check("1. One.\n2. See para|graph {|1|} above.\n");
  });

  it("is nowhere in running text and on a bracket", () => {
    check("1. We ag|ree.\n");
    check("1. We [|agree].\n");
  });
});
