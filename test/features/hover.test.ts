import assert from "node:assert/strict";
import { hover } from "../../server/src/features/hover";
import { parseDraft } from "../../server/src/model/draft";
import { readMarked } from "../support/marked";

/** Checks what is said at the `|` of the sample, a line each; nothing is said where there is no line. */
function check(sample: string, ...lines: string[]): void {
  const { text, cursor = 0 } = readMarked(sample);
  const found = hover(parseDraft(text), cursor);
  assert.deepEqual(found ? [found.title, ...found.lines] : [], lines);
}

describe("hover shows", () => {
  const notes = "1. Lamps,¹ oil,² wicks.³\n\n¹ Resolution 55/25.\n² Ibid., annex.\n³ Ib|id.\n";

  it("the note of a marker, and what its Ibid. stands for", () => {
    check("1. Lamps.|[^a]\n\n[^a]: Lamp Gazette,\n vol. 3.\n", "Note a", "Lamp Gazette, vol. 3.");
    check(notes.replace("|", "").replace(",²", ",|²"), "Note 2", "Ibid., annex.", "Note 1: Resolution 55/25.");
  });

  it("the source of an Ibid., over others that stand between", () => {
    check(notes, "Note 1", "Resolution 55/25.");
    check("1. Lamps.¹\n\n¹ |Ibid.\n", "Ibid.", "There is no source before this note.");
  });

  it("that a note is missing or empty", () => {
    check("1. Lamps.|¹\n", "Note 1", "There is no such note.");
    check("1. Lamps.|¹\n\n¹\n", "Note 1", "The note is empty.");
  });

  it("who mentions a note", () => {
    check("1. Lamps.¹\n(a) Oil.¹\n\n|¹ Lamp Gazette.\n", "Note 1", "Mentioned in paragraph 1 and paragraph 1 (a).");
    check("1. Lamps.\n\n|¹ Lamp Gazette.\n", "Note 1", "No marker leads to this note.");
  });

  it("how the target of a reference begins", () => {
    check("1. We *light* lamps:¹\n(a) Of oil.\n2. See paragraph| 1 above.\n", "Paragraph 1", "We light lamps:");
    check("1. We light:\n(a) Lamps of oil.\n2. See paragraph 1 (|a).\n", "Paragraph 1 (a)", "Lamps of oil.");
    check("Article 1\nUse of lamps\n\n1. As in article| 1.\n", "Article 1", "Use of lamps");
  });

  it("nothing for a paragraph of another text", () => {
    check("1. Lamps.\n2. See paragraph| 1 of resolution 70/1.\n");
  });

  it("who cites a number, inside a range too", () => {
    const text = "1. Lamps.\n|2. Oil.\n3. Wicks.\n4. See paragraphs 1 to 3.\n\n¹ See paragraph 2.\n";
    check(text, "Paragraph 2", "Cited in paragraph 4 and note 1.");
    check("|1. Lamps.\n", "Paragraph 1", "Not cited in this draft.");
    const many = Array.from({ length: 12 }, (_, at) => `${at + 2}. See paragraph 1.\n`).join("");
    check(
      `|1. Lamps.\n${many}`,
      "Paragraph 1",
      "Cited in paragraph 2, paragraph 3, paragraph 4, paragraph 5, paragraph 6, paragraph 7, paragraph 8 and 5 more.",
    );
  });

  it("the level, length and owners of a bracket", () => {
    check("1. We [light |[EU, Mexico: all lamps¹] now].\n", "[EU, Mexico: all lamps]", level2);
    check("1. We [light lamps|].\n", "[light lamps]", "Level 1, 2 words.");
  });
  const level2 = "Level 2, 2 words, proposed by EU and Mexico.";

  it("where a bracket begins and ends, if that is not one paragraph", () => {
    const text = "[Article 1\n\n1. Lamps.\n\n2. Oil.|]\n";
    check(text, "[Article 1 1. Lamps. 2. Oil.]", "Level 1, 2 words.", "From article 1 to paragraph 2.");
  });

  it("where a delegation is named", () => {
    const text = "1. We [|EU: light] [lamps - EU].\n2. [EU: Oil.]\n";
    check(text, "EU", "Named in 3 brackets: paragraph 1 and paragraph 2.");
  });

  it("the name of a document", () => {
    check("1. See |A/RES/70/1.\n", "General Assembly resolution 70/1", "A/RES/70/1");
    check("1. See resolution |70/1.\n", "General Assembly resolution 70/1", "A/RES/70/1");
    check("1. See |A/77/L.8.\n", "Document A/77/L.8");
  });

  it("nothing for mere words", () => {
    check("1. We light| lamps.\n");
  });
});
