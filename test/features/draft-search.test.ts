import assert from "node:assert/strict";
import { readQuery, searchDraft } from "../../server/src/features/draft-search";
import { parseDraft } from "../../server/src/model/draft";
import { writeMarked } from "../support/marked";

const draft = `The lamps of all harbours

Recalling resolution 70/1 and decision 70/1,

1. We light lamps.
2. We decide:
(a) To meet, in [EU: spring];
(b) To ring the bells of harbours, as in [EU: A/RES/70/1], and [EU: A/RES/70/1].
2 bis. We welcome resolution 1325 (2000).

Annex II. Bells

OP1. We ring.
`;

/** What is found, as \`name | container\`. */
const found = (query: string, text = draft) =>
  searchDraft(parseDraft(text), readQuery(query)).map(({ name, container }) => `${name} | ${container}`);

/** The draft with what is found marked. */
const marked = (query: string, text: string) =>
  writeMarked(
    text,
    searchDraft(parseDraft(text), readQuery(query)).map(({ span }) => span),
  );

describe("a search finds", () => {
  it("a paragraph, item or article by its number, written as it was typed", () => {
    assert.deepEqual(found("1"), ["1: We light lamps. | ", "OP1: We ring. | Annex II"]);
    assert.deepEqual(found("¶1"), ["¶1: We light lamps. | ", "¶OP1: We ring. | Annex II"]);
    assert.deepEqual(found("para 1")[0], "para 1: We light lamps. | ");
    assert.deepEqual(found("Paragraph 2 (a)"), ["Paragraph 2 (a): To meet, in [EU: spring]; | "]);
    assert.deepEqual(found("2(a)"), ["2 (a): To meet, in [EU: spring]; | "]);
    assert.deepEqual(found("2 bis"), ["2 bis: We welcome resolution 1325 (2000). | "]);
    assert.deepEqual(found("paragraph 9"), []);
  });

  it("behind a paragraph its items and insertions, but no other number that begins like it", () => {
    assert.deepEqual(found("2", `${draft}\n20. We go.\n`), [
      "2: We decide: | ",
      "2 (a): To meet, in [EU: spring]; | ",
      "2 (b): To ring the bells of harbours, as in [EU: A/RES/70/1], … | ",
      "2 bis: We welcome resolution 1325 (2000). | ",
    ]);
  });

  it("with its first word all that VS Code may show for the whole: it sends no more, and filters the names", () => {
    const isShown = (query: string) => (line: string) => {
      const letters = Array.from(query.toLowerCase().replaceAll(" ", ""), (letter) => letter.replace(/[^\w]/, "\\$&"));
      return new RegExp(letters.join(".*")).test(line.toLowerCase());
    };
    const queries = [
      "para 2 (a)",
      "Paragraph 2 bis",
      "¶2 (b)",
      "2 (a)",
      "article 3",
      "resolution 70/1",
      "1325 (2000)",
      "new zealand",
      "all harbours",
    ];
    const text = `${draft}\nArticle 3\n\n1. We agree [New Zealand: on lamps].\n`;
    for (const query of queries) {
      const [first = ""] = query.split(" ");
      assert.ok(found(first, text).some(isShown(query)), query);
    }
  });

  it("a paragraph of a negotiation with its letters or without", () => {
    assert.deepEqual(found("op1"), ["OP1: We ring. | Annex II"]);
  });

  it("every paragraph of that number, at its label", () => {
    const text = "Article 1\n\n{|1.|} One.\n\nArticle 2\n\n{|1.|} One.\n";
    assert.equal(marked("1", text.replace(/\{\||\|\}/g, "")), text);
    const article = "Article 1\n\n1. One.\n\nArticle {|2|}\n\n1. One.\n";
    assert.equal(marked("article 2", article.replace(/\{\||\|\}/g, "")), article);
  });

  it("a document by its number, symbol or title, once in each paragraph", () => {
    assert.deepEqual(found("70/1"), [
      "General Assembly resolution 70/1 (A/RES/70/1) | Unnumbered text",
      "General Assembly decision 70/1 (A/DEC/70/1) | Unnumbered text",
      "General Assembly resolution 70/1 (A/RES/70/1) | Paragraph 2 (b)",
    ]);
    assert.deepEqual(found("a/res/70/1"), found("resolution 70/1"));
    assert.deepEqual(found("1325 (2000)"), [
      "Security Council resolution 1325 (2000) (S/RES/1325(2000)) | Paragraph 2 bis",
    ]);
    assert.deepEqual(found("1325"), found("1325 (2000)"));
    assert.deepEqual(found("0/1"), []);
  });

  it("a delegation wherever a bracket names it", () => {
    assert.deepEqual(found("EU"), ["EU | Paragraph 2 (a)", "EU | Paragraph 2 (b)"]);
  });

  it("headings and paragraphs by the beginnings of their words", () => {
    assert.deepEqual(found("lamp"), ["The lamps of all harbours | ", "1. We light lamps. | "]);
    assert.deepEqual(found("HARB bells"), ["(b) To ring the bells of harbours, as in [EU: … | 2. We decide:"]);
    assert.deepEqual(found("annex bells"), ["Annex II. Bells | "]);
    assert.deepEqual(found("lantern"), []);
    assert.deepEqual(found("?"), []);
  });

  it("all that has a name, if nothing is asked for", () => {
    assert.deepEqual(
      found("", "Lamps\n\n1. One.¹\n\n¹ A note.\n").map((line) => line.split(" | ")[0]),
      ["Lamps", "1. One."],
    );
  });
});
