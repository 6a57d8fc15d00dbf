import assert from "node:assert/strict";
import { diagnose } from "../../server/src/features/diagnostics";
import { parseDraft } from "../../server/src/model/draft";
import { readSettings } from "../../server/src/settings/read";
import { content } from "./content";
import { writeMarkdown, writePlain } from "./write";

const foundIn = (text: string) => diagnose(parseDraft(text), readSettings({})).map((finding) => finding.rule);

describe("the drafts of the benchmark", () => {
  for (const count of [26, 60, 300]) {
    it(`of ${count} paragraphs have the faults that were put in, and no other`, () => {
      const { planted, ...rest } = content(count);
      assert.ok(new Set(planted).size === 4, "each kind of fault is there");
      assert.deepEqual(foundIn(writePlain({ planted, ...rest })).sort(), [...planted].sort());
    });
  }

  it("say the same as Markdown", () => {
    const draft = content(60);
    const words = (text: string) => text.match(/\p{L}+/gu);
    const ofMarkdownOnly = /^## .*|\(#.*?\)/gm;
    assert.deepEqual(words(writeMarkdown(draft).replace(ofMarkdownOnly, "")), words(writePlain(draft))?.slice(2));
  });
});
