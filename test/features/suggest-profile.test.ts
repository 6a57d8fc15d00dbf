import assert from "node:assert/strict";
import { suggestProfile } from "../../server/src/features/suggest-profile";
import { parseDraft } from "../../server/src/model/draft";

const suggested = (text: string) => suggestProfile(parseDraft(text))?.profile;

describe("a suggested profile", () => {
  it("is none for a draft with few brackets", () => {
    assert.equal(suggested("1. We [shall] act.\n2. We [may] end.\n"), undefined);
  });

  it("is that of a negotiation for brackets, for options and for names of delegations", () => {
    assert.equal(suggested("1. We [shall][should] act.\n\n2. We [end].\n\n".repeat(5)), "negotiation");
    assert.equal(suggested("1. Finance\n\nOption 1: Funds.\n\nOption 2: No text.\n\n".repeat(2)), "negotiation");
    assert.equal(suggested("1. We [EU: shall] [CANZ: should] [end - US].\n"), "negotiation");
  });

  it("is that of a treaty for articles with paragraphs counted anew", () => {
    assert.equal(
      suggested("Article 1\n\n1. One.\n\n2. Two.\n\nArticle 2\n\n1. One.\n\nArticle 3\n\nOne.\n\nArticle 4\n\nOne.\n"),
      "treaty",
    );
  });

  it("is that of an older text for notes with more than one marker", () => {
    const marked = "1. One,¹ two,² three.³\n\n2. One,¹ two² and three.³\n";
    assert.equal(suggested(`${marked}\n¹ A/1.\n\n² A/2.\n\n³ A/3.\n`), "legacy");
  });
});
