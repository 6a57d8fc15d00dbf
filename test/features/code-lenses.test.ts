import assert from "node:assert/strict";
import { codeLenses } from "../../server/src/features/code-lenses";
import { parseDraft } from "../../server/src/model/draft";
import { readMarked, writeMarked } from "../support/marked";

/** Checks that the lenses of the sample are over its numbers as it has them, `‹Cited by 1 paragraph›1. We ...`. */
function check(sample: string): void {
  const text = sample.replace(/‹[^›]*›/g, "");
  let written = "";
  let at = 0;
  for (const { span, title } of codeLenses(parseDraft(text))) {
    written += `${text.slice(at, span.start)}‹${title}›`;
    at = span.start;
  }
  assert.equal(written + text.slice(at), sample);
}

/** Checks the places that the first lens leads to. */
function checkPlaces(sample: string): void {
  const { text } = readMarked(sample);
  const [lens] = codeLenses(parseDraft(text));
  assert.equal(writeMarked(text, lens?.places ?? []), sample);
}

describe("lenses", () => {
  it("count the paragraphs that cite a paragraph, also by a range or one of its items", () => {
    check(
      "‹Cited by 2 paragraphs›1. We decide:\n(a) To meet.\n‹Cited by 1 paragraph›2. Two.\n3. Three.\n4. See paragraphs 1 to 2 above.\n5. See paragraph 1 (a) above.\n",
    );
  });

  it("count a paragraph that cites another twice once, and notes apart", () => {
    check(
      "‹Cited by 1 paragraph, 2 notes›1. One.\n2. See paragraph 1 above:\n(a) And paragraph 1 above.\n\n¹ See paragraph 1 above.\n\n² As in paragraph 1 above.\n",
    );
    check("As in paragraph 1 below, we act.\n\n‹Cited by unnumbered text›1. One.\n");
  });

  it("do not count what a paragraph says of itself", () => {
    check("1. We decide:\n(a) To meet;\n(b) To act on subparagraph (a) above and paragraph 1 above.\n");
  });

  it("count for an article too", () => {
    check("Article ‹Cited by 1 paragraph›1\n\n1. One.\n\nArticle 2\n\n1. See article 1 above.\n");
  });

  it("count the open brackets of a paragraph with its items", () => {
    check("‹3 open brackets›1. We [shall][should] decide:\n(a) To [meet.\n[‹1 open bracket›2. Two.]\n3. Three.\n");
  });

  it("lead to the places", () => {
    checkPlaces("1. One.\n2. See {|paragraph 1 above|} and {|paragraphs 1 and 3|}.\n3. Three.\n");
    checkPlaces("1. We {|[|}agree {|[|}to act]].\n");
  });

  it("say nothing where there is nothing to say", () => {
    check("Harbours\n\n1. One.\n2. Two, as in paragraph 1 of resolution 70/1.\n");
  });
});
