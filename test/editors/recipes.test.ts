import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { problemsOf } from "../../server/src/settings/read";
import { recipe } from "./recipes";

interface SublimeSettings {
  readonly clients: { readonly chapeau: { readonly command: string[]; readonly settings: Record<string, unknown> } };
}

interface ZedSettings {
  readonly lsp: { readonly chapeau: { readonly settings: { readonly chapeau: unknown } } };
  readonly file_types: Readonly<Record<string, readonly string[]>>;
}

/** Of editors that cannot be tried here, what can be told without them. */
describe("the recipes for editors that no test runs", () => {
  const { extensions, filenamePatterns } = (
    JSON.parse(readFileSync("package.json", "utf8")) as {
      contributes: { languages: [{ extensions: string[]; filenamePatterns: string[] }] };
    }
  ).contributes.languages[0];
  const types = [...extensions.map((extension) => extension.slice(1)), ...filenamePatterns];

  it("name every kind of file", () => {
    for (const type of types) assert.ok(recipe("helix").includes(JSON.stringify(type)), type);
    assert.deepEqual(Object.values((JSON.parse(recipe("zed")) as ZedSettings).file_types), [types]);
  });

  it("give settings that there are", () => {
    const sublime = (JSON.parse(recipe("sublime-settings")) as SublimeSettings).clients.chapeau;
    assert.deepEqual(sublime.command, ["chapeau", "lsp", "--stdio"]);
    const plain = Object.entries(sublime.settings).map(([key, value]) => [key.replace(/^chapeau\./, ""), value]);
    assert.deepEqual(problemsOf(Object.fromEntries(plain)), []);
    assert.deepEqual(problemsOf((JSON.parse(recipe("zed")) as ZedSettings).lsp.chapeau.settings.chapeau), []);
  });
});
