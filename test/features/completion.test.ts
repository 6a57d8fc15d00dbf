import assert from "node:assert/strict";
import { complete } from "../../server/src/features/completion";
import type { Suggestion } from "../../server/src/features/completion/suggestion";
import { parseDraft } from "../../server/src/model/draft";
import { applyEdits } from "../../server/src/text/edit";
import { readMarked } from "../support/marked";

/** What is suggested at the `|`; asked by itself behind the character before it, if `byItself`. */
function suggested(sample: string, byItself = false): readonly Suggestion[] {
  const { text, cursor = 0 } = readMarked(sample);
  return complete(parseDraft(text), cursor, byItself ? text[cursor - 1] : undefined).items;
}

const labels = (sample: string, byItself = false) => suggested(sample, byItself).map(({ label }) => label);

/** Checks that taking the suggestion `label` makes `after` of the sample. */
function checkTaken(sample: string, label: string, after: string): void {
  const suggestion = suggested(sample).find((each) => each.label === label);
  assert.ok(suggestion, `not suggested: ${label}`);
  const { text } = readMarked(sample);
  assert.equal(applyEdits(text, [{ span: suggestion.insert, text: suggestion.text }]), after);
}

describe("completion of numbers", () => {
  const draft = (words: string) =>
    `1. We reaffirm the lamps.\n2. We decide:\n(a) To meet;\n(b) To part.\n3. ${words}\n4. Four.\n`;

  it("offers the paragraphs behind the word, the nearest above first, with how they begin", () => {
    assert.deepEqual(labels(draft("As in paragraph |")), ["2", "1", "4", "3"]);
    assert.equal(suggested(draft("As in paragraph |"))[1]?.preview, "We reaffirm the lamps.");
    for (const words of ["paras. |", "paragraphs 1 and |", "paragraphs 1 to | above", "operative paragraph |"])
      assert.ok(labels(draft(words), true).includes("2"), words);
  });

  it("offers what begins with the digits that are typed", () => {
    assert.deepEqual(labels(draft("As in paragraph 2|")), ["2"]);
    checkTaken("1. One.\n12. See paragraph 1|.\n", "12", "1. One.\n12. See paragraph 12.\n");
  });

  it("writes over the rest of the number only if the editor does", () => {
    const [suggestion] = suggested("1. One.\n2 bis. See paragraph 2| bis above.\n");
    assert.ok(suggestion);
    assert.equal(suggestion.replace.end - suggestion.insert.end, " bis".length);
  });

  it("counts as a reference there would", () => {
    const articles = "Article 1\n1. One.\n\nArticle 2\n1. As in ?.\n2. Two.\n";
    assert.deepEqual(labels(articles.replace("?", "article |")), ["1", "2"]);
    assert.deepEqual(labels(articles.replace("?", "paragraph |")), ["2", "1"]);
    assert.deepEqual(labels(articles.replace("?", "article 1, paragraph |")), ["1"]);
  });

  it("offers the items of the paragraph", () => {
    assert.deepEqual(labels(draft("As in paragraph 2 (|"), true), ["(a)", "(b)"]);
    checkTaken(draft("As in paragraph 2 (| above"), "(b)", draft("As in paragraph 2 (b) above"));
    checkTaken(draft("As in paragraph 2 (|) above"), "(b)", draft("As in paragraph 2 (b) above"));
    assert.deepEqual(labels("1. We decide:\n(a) One;\n(b) As in subparagraph (|\n", true), ["(a)", "(b)"]);
    assert.deepEqual(labels("1. We decide:\n(a) One:\n(i) Deep.\n2. See paragraph 1 (a) (|\n", true), ["(i)"]);
  });

  it("is silent where another text is meant, and behind anything else", () => {
    assert.deepEqual(labels(draft("As in paragraph | of resolution 70/1"), true), []);
    assert.deepEqual(labels(draft("As in its paragraph |"), true), []);
    assert.deepEqual(labels(draft("The paragraph, |"), true), []);
    assert.deepEqual(labels(draft("Each paragraph |number"), true), []);
    assert.deepEqual(labels(draft("As in paragraph 2, |"), true), []);
    assert.deepEqual(labels(draft("We act (|"), true), []);
  });
});

describe("completion of notes", () => {
  it("offers them behind [^, each in its own style", () => {
    const draft = (words: string) => `1. ${words}\n\n¹ Resolution 70/1.\n\n[^charter]: The Charter.\n`;
    assert.deepEqual(labels(draft("The lamp,[^|]"), true), ["¹", "[^charter]"]);
    checkTaken(draft("The lamp,[^|] and"), "¹", draft("The lamp,¹ and"));
    checkTaken(draft("The lamp,[^ch|] and"), "[^charter]", draft("The lamp,[^charter] and"));
    checkTaken(draft("The lamp,[^| and"), "[^charter]", draft("The lamp,[^charter] and"));
  });

  it("offers them on a superscript number, and none at the beginning of a line", () => {
    assert.deepEqual(labels("1. One,¹| two.\n\n¹ A.\n\n² B.\n\n¹² C.\n"), ["¹", "¹²"]);
    assert.deepEqual(labels("1. One.¹\n\n¹ A.\n\n[^|]\n", true), []);
  });
});

describe("completion of delegations", () => {
  const draft = (words: string) => `1. [EU: We] act [EU, Mexico: now].\n2. ${words}\n`;

  it("offers them behind a bracket, those named most first", () => {
    assert.deepEqual(labels(draft("We [|] act"), true), ["EU", "Mexico"]);
    checkTaken(draft("We [|] act"), "EU", draft("We [EU: ] act"));
    checkTaken(draft("We [EU, M|] act"), "Mexico", draft("We [EU, Mexico: ] act"));
    checkTaken(draft("We [|: shall] act"), "EU", draft("We [EU: shall] act"));
    checkTaken(draft("We [shall - |] act"), "EU", draft("We [shall - EU] act"));
  });

  it("is silent within the words of a bracket, and where nobody is named", () => {
    assert.deepEqual(labels(draft("We [shall, |] act"), true), []);
    assert.deepEqual(labels(draft("We [sh|] act")), []);
    assert.deepEqual(labels("1. We [|] act.\n", true), []);
  });
});

describe("completion of citations", () => {
  const draft = (words: string) =>
    `Recalling resolution 70/1 of 25 September 2015 and resolution 64/293,\n\n1. ${words}\n\n¹ See resolution 70/1.\n`;

  it("offers what the draft cites, as it cites it, the last first", () => {
    assert.deepEqual(labels(draft("We recall resolution |"), true), ["64/293", "70/1 of 25 September 2015"]);
    checkTaken(draft("resolution 70|"), "70/1 of 25 September 2015", draft("resolution 70/1 of 25 September 2015"));
    assert.deepEqual(labels(draft("We recall decision |"), true), []);
  });

  it("offers numbers alone in notes, and symbols behind the beginning of one", () => {
    assert.deepEqual(labels("Recalling resolution 70/1 of 25 September 2015,\n\n¹ See resolution |\n", true), ["70/1"]);
    checkTaken(draft("See A/RES/|"), "A/RES/70/1", draft("See A/RES/70/1"));
    assert.deepEqual(labels(draft("We and/|"), true), []);
    assert.deepEqual(labels(draft("See the A|")), []);
    assert.deepEqual(labels(draft("See resolution A|.12")), []);
  });
});

describe("completion of opening words", () => {
  it("offers those of the kind that the paragraphs beside begin with", () => {
    assert.ok(labels("1. Requests the lamps;\n2. Ca|\n").includes("Calls upon"));
    assert.ok(labels("1. We recall the lamps.\n2. We re|\n").includes("We reaffirm"));
    assert.ok(!labels("1. We recall the lamps.\n2. |\n").includes("Requests"));
    assert.ok(labels("PP1. |\n").includes("Recalling"));
    checkTaken("1. Requests the lamps;\n2. [Ca|]\n", "Calls upon", "1. Requests the lamps;\n2. [Calls upon]\n");
  });

  it("offers those of preambles in a preamble", () => {
    const draft = "The General Assembly,\n\nRecalling the lamps,\n\n|\n";
    assert.ok(labels("The General Assembly,\n\nRe|\n\n1. Decides to meet.\n").includes("Reaffirming"));
    assert.ok(labels(draft.replace("|", "No|")).includes("Noting with concern"));
  });

  it("is silent in the middle of a sentence, in items, in front matter and in a title", () => {
    for (const sample of [
      "1. Requests the Re|\n",
      "1. Requests Re| the lamps;\n",
      "1. Requests:\n(a) Re|\n",
      "Letter of 5 May\n\nRe|\n\n1. One.\n",
      "1. Requests the lamps;\n\nRe|\n",
      "1. Requests the lamps; re|\n",
      "Article 1\n1. A Party may meet.\n2. A|\n",
    ])
      assert.deepEqual(labels(sample), [], sample);
  });

  it("waits for a letter", () => {
    assert.deepEqual(labels("1. Requests the lamps;\n2. |\n", true), []);
  });
});
