import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { semanticTokens, tokenTypes } from "../../server/src/features/semantic-tokens";
import { editDraft, parseDraft } from "../../server/src/model/draft";

/** Checks the tokens of a draft, a line each: `noteNumber broken: ¹`. */
function check(text: string, ...expected: string[]): void {
  const draft = parseDraft(text);
  const lines = draft.blocks.flatMap((block, index) =>
    (semanticTokens(draft, index)?.tokens ?? []).map(
      ({ type, modifiers, start, end }) => `${[type, ...modifiers].join(" ")}: ${block.text.slice(start, end)}`,
    ),
  );
  assert.deepEqual(lines, expected);
}

describe("semantic tokens are", () => {
  it("numbers of paragraphs, items, headings and notes", () => {
    check(
      "Article 5\n\n3 bis. Lamps.¹\n(a) Oil.\n\n¹ Gazette.\n",
      "headingNumber: Article 5",
      "paragraphNumber: 3 bis.",
      "noteNumber: ¹",
      "paragraphNumber: (a)",
      "noteNumber: ¹",
    );
  });

  it("brackets with their depth, and delegations", () => {
    check(
      "1. [EU: a [b [c]]]\n",
      "paragraphNumber: 1.",
      "negotiationBracket: [",
      "delegation: EU",
      "negotiationBracket nested: [",
      "negotiationBracket deep: [",
      "negotiationBracket deep: ]",
      "negotiationBracket nested: ]",
      "negotiationBracket: ]",
    );
  });

  it("references and cited documents", () => {
    check(
      "1. See paragraphs 1 and 2 below, and paragraph 5 of resolution 70/1.\n2. Lamps.\n",
      "paragraphNumber: 1.",
      "crossReference: paragraphs 1 and 2 below",
      "crossReference external: paragraph 5",
      "citedDocument: resolution 70/1",
      "paragraphNumber: 2.",
    );
  });

  it("broken where they lead to nothing", () => {
    check(
      "1. Lamps] of¹ paragraph 9 above.\n",
      "paragraphNumber: 1.",
      "negotiationBracket broken: ]",
      "noteNumber broken: ¹",
      "crossReference broken: paragraph 9 above",
    );
  });

  it("opening words once, behind a line of nothing but a bracket", () => {
    check("[\r\nWe commit to act.\n", "negotiationBracket broken: [", "openingPhrase: We commit");
  });

  it("never over the end of a line", () => {
    check("1. See the resolution\n70/1 and paragraph\n1 above.\n", "paragraphNumber: 1.");
  });

  it("lines for Chapeau", () => {
    check("%% chapeau: ignore number-gap\n", "pragma: %% chapeau: ignore number-gap");
  });

  it("the same object for a block that an edit elsewhere does not touch", () => {
    const before = parseDraft("1. We note lamps.\n2. Oil.\n3. Wicks.\n");
    const after = editDraft(before, { span: { start: 23, end: 23 }, text: "x" });
    assert.equal(semanticTokens(after, 0), semanticTokens(before, 0));
    assert.notEqual(semanticTokens(after, 1), semanticTokens(before, 1));
  });

  it("coloured as the TextMate grammar colours them, before the server answers", () => {
    const grammar = readFileSync("syntaxes/declaration.tmLanguage.json", "utf8");
    const own = new Set(["negotiationBracket", "pragma"]);
    for (const { id, scope } of tokenTypes) if (!own.has(id)) assert.ok(grammar.includes(`"${scope}"`), scope);
  });
});
