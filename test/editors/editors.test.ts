import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readMarked } from "../support/marked";
import { drive, emacs, neovim, type Editor } from "./drive";
import { recipe } from "./recipes";

const names = ["lamps.decl", "lamps.declaration", "lamps.draft.txt", "zero-draft-lamps.txt", "lamps.txt"];
const marked = "1. We 𠮷 keep {|the the|} lamps|¹ of the harbour{|]|}.\n\n¹ Resolution 1/1.\n";
const { text, cursor = 0, spans } = readMarked(marked);
const [twice = "", stray = ""] = spans.map(({ start, end }) => text.slice(start, end));

/** The editors that scripts/test-editors.mjs has found or installed. */
const present = process.env["CHAPEAU_EDITORS"]?.split(",") ?? [];

function shows(name: string, version: string, editor: Editor, settings: () => string): void {
  it(`${name}${version} shows problems, definitions and new names where they are`, function () {
    if (!present.includes(name)) this.skip();
    const facts = drive(editor, settings(), text, cursor, names);
    assert.deepEqual(facts.problems, [
      // An error by itself; the recipe makes it a warning.
      { code: "repeated-words", severity: "warning", text: twice },
      { code: "unopened-bracket", severity: "error", text: stray },
    ]);
    assert.equal(facts.definition, "¹ Resolution 1/1.");
    assert.deepEqual(facts.drafts, names.slice(0, 4));
    assert.equal(facts.renamed, text.replaceAll("¹", "⁷"));
  });
}

describe("the recipes of docs/editors.md", () => {
  const isOld = () => execFileSync("nvim", ["--version"], { encoding: "utf8" }).search(/^NVIM v0\.([0-9]|10)\./) === 0;
  const older = () => (isOld() ? readFileSync("test/editors/neovim-0.11.lua", "utf8") : "");

  shows("Neovim", "", neovim, () => older() + recipe("neovim"));
  shows("Neovim", ", as it was before 0.11,", neovim, () => recipe("neovim-0.7"));
  shows("Emacs", "", emacs, () => recipe("emacs"));
});
