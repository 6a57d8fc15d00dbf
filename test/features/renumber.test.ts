import assert from "node:assert/strict";
import { renumber, type RenumberOptions } from "../../server/src/features/renumber";
import { parseDraft } from "../../server/src/model/draft";
import { applyEdits } from "../../server/src/text/edit";
import { readMarked, writeMarked } from "../support/marked";

/** Checks what the numbers that are beyond doubt become; `before` may mark a selection as {|so|}. */
function check(before: string, after: string, options: Omit<RenumberOptions, "within"> = {}): void {
  const { text, spans } = readMarked(before);
  const within = spans[0];
  const { edits, refusal } = renumber(parseDraft(text), { ...options, ...(within && { within }) });
  assert.equal(refusal, undefined);
  const sure = edits.filter(({ consent }) => !consent);
  assert.equal(applyEdits(text, sure), after);
}

/** Checks that nothing is changed, what is said, and at which places: those marked in `sample`. */
function checkRefused(sample: string, message: RegExp, options: RenumberOptions = {}): void {
  const { text } = readMarked(sample);
  const { edits, refusal } = renumber(parseDraft(text), options);
  assert.deepEqual(edits, []);
  assert.match(refusal?.message ?? "", message);
  assert.equal(writeMarked(text, refusal?.places ?? []), sample);
}

describe("renumbering a draft", () => {
  it("counts paragraphs by their places, and references follow", () => {
    check(
      "1. We act.\n2. See paragraph 5 below.\n5. We light, as in paragraphs 1 to 2 above.\n",
      "1. We act.\n2. See paragraph 3 below.\n3. We light, as in paragraphs 1 to 2 above.\n",
    );
  });

  it("leaves the numbers of other texts alone", () => {
    check(
      "1. We act.\n3. We recall paragraph 3 of resolution 70/1.\n",
      "1. We act.\n2. We recall paragraph 3 of resolution 70/1.\n",
    );
  });

  it("counts notes as the text mentions them, wherever they stand", () => {
    check("1. Lamps² and oil.¹\n\n¹ On oil.\n\n² On lamps.\n", "1. Lamps¹ and oil.²\n\n² On oil.\n\n¹ On lamps.\n");
    check(
      "1. Lamps[^7] and oil.[^3]\n\n[^3]: Oil.\n\n[^7]: Lamps.\n",
      "1. Lamps[^1] and oil.[^2]\n\n[^2]: Oil.\n\n[^1]: Lamps.\n",
    );
  });

  it("gives the last numbers to notes that nobody mentions", () => {
    check("1. Lamps.³\n\n¹ Lost.\n\n³ Lamps.\n", "1. Lamps.¹\n\n² Lost.\n\n¹ Lamps.\n");
  });

  it("counts the items of each list from its first, and references to them follow", () => {
    check(
      "1. We decide:\n(a) To act;\n(c) To light.\n\n2. See paragraph 1 (c) above.\n",
      "1. We decide:\n(a) To act;\n(b) To light.\n\n2. See paragraph 1 (b) above.\n",
    );
  });

  it("leaves bis and ter with their paragraph, or makes numbers of them", () => {
    const text = "1. We act.\n1 bis. We light.\n3. We see paragraph 1 bis above.\n";
    check(text, "1. We act.\n1 bis. We light.\n2. We see paragraph 1 bis above.\n");
    check(text, "1. We act.\n2. We light.\n3. We see paragraph 2 above.\n", { foldInsertions: true });
  });

  it("starts again where numbering lawfully does", () => {
    check(
      "Article 1\n\n1. We act.\n3. We light.\n\nArticle 2\n\n1. We end.\n4. We go.\n",
      "Article 1\n\n1. We act.\n2. We light.\n\nArticle 2\n\n1. We end.\n2. We go.\n",
    );
  });

  it("changes the numbers of a selection alone, and those that are asked for", () => {
    check("1. We act.\n3. We light.\n{|5. We end.\n|}", "1. We act.\n3. We light.\n4. We end.\n");
    check("1. We act.²\n3. We light.\n\n² On acts.\n", "1. We act.¹\n3. We light.\n\n¹ On acts.\n", {
      targets: ["footnotes"],
    });
  });

  it("asks before it changes a reference that may mean another text", () => {
    const text = "1. We act.\n3. We recall the Charter and paragraph 3.\n";
    const { edits } = renumber(parseDraft(text));
    assert.deepEqual(
      edits.map(({ consent, text: number }) => [number, consent !== undefined]),
      [
        ["2", false],
        ["2", true],
      ],
    );
  });

  it("refuses where two notes bear one number, or where a selection would get numbers that stand outside", () => {
    checkRefused("1. Lamps.²\n\n{|²|} One.\n\n{|²|} Other.\n", /^Two notes are numbered 2\./);
    const { text, spans } = readMarked("1. We act.\n{|5. We light.|}\n2. We end.\n");
    const within = spans[0];
    assert.ok(within);
    const { refusal } = renumber(parseDraft(text), { within });
    assert.match(refusal?.message ?? "", /stand outside it too/);
  });

  it("has nothing to do a second time", () => {
    check("1. Lamps¹ and oil.²\n\n¹ Lamps.\n\n² Oil.\n", "1. Lamps¹ and oil.²\n\n¹ Lamps.\n\n² Oil.\n");
  });
});
