import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { diagnose } from "../server/src/features/diagnostics";
import { renumber } from "../server/src/features/renumber";
import { positionAt } from "../server/src/lsp/positions";
import { parseDraft } from "../server/src/model/draft";
import { antecedent, footnotes } from "../server/src/model/footnotes";
import { defaultChecks } from "../server/src/rules/checks";
import { applyEdits } from "../server/src/text/edit";

const path = "../shared/corpus/zero-draft-2021.txt";

/** The rows of the truth file that must be found, and the one of the others that is. */
const expected = [
  "13:12 warning mixed-spelling",
  "71:1 warning footnote-full-stop",
  "75:3 information citation-form",
  "87:738 error repeated-words",
  "88:792 warning house-spelling",
  "88:1095 warning mixed-spelling",
  "98:13 warning house-spelling",
  "105:644 error unopened-bracket",
  "111:3 warning sub-paragraph-form",
  "112:4 warning sub-paragraph-form",
  "113:4 warning sub-paragraph-form",
];

const renumbered = (text: string) =>
  applyEdits(
    text,
    renumber(parseDraft(text)).edits.filter((edit) => !edit.consent),
  );
const withoutDigits = (text: string) => text.replace(/[\d⁰¹²³⁴-⁹]/g, "");

(existsSync(path) ? describe : describe.skip)(`a real zero draft (skipped where ${path} is not there)`, () => {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";

  it("has exactly the faults that a careful editor finds", () => {
    const draft = parseDraft(text);
    const found = diagnose(draft, defaultChecks).map(({ span, severity, rule }) => {
      const { line, character } = positionAt({ draft, encoding: "utf-16" }, span.start);
      return `${line + 1}:${character + 1} ${severity} ${rule}`;
    });
    assert.deepEqual(found, expected);
  });

  it("needs no renumbering", () => {
    assert.equal(renumbered(text), text);
  });

  it("without paragraph 7 has 25 paragraphs, the same notes, and other digits only", () => {
    const shorter = text.replace(/^7\. .*\n/m, "");
    const after = renumbered(shorter);
    assert.match(after, /^25\. We acknowledge that/m);
    assert.doesNotMatch(after, /^26\. /m);
    assert.match(after, /Persons\.⁷/);
    assert.equal(withoutDigits(after), withoutDigits(shorter));
  });

  it("takes in a paragraph with a note after paragraph 3, and Ibid. in note 4 still means note 3", () => {
    const inserted = text.replace(/^4\. /m, "4. We also recall the Statute.⁹\n\n⁹ New source.\n\n4. ");
    const after = renumbered(inserted);
    assert.match(after, /^4\. We also recall the Statute\.⁵\n\n⁵ New source\.\n\n5\. We reaffirm our recognition/m);
    assert.match(after, /^27\. /m);
    assert.match(after, /Paris Principles\.⁹/);
    assert.match(after, /^⁹ Resolution 48\/134/m);
    const draft = parseDraft(after);
    const ibid = footnotes(draft).definitions.find((note) => note.id === "4");
    assert.equal(ibid && antecedent(draft, ibid)?.id, "3");
  });
});
