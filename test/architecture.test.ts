import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { rules } from "../server/src/rules";

/** From the lowest floor up; a file may import from its own floor and those below. */
const floors = ["text", "syntax", "model", "rules", "features", "settings", "lsp", "main"];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);

const sources = filesIn("server/src");
const floorOf = (path: string) => floors.indexOf(path.split("/")[2] ?? "");

const importsOf = (path: string): string[] =>
  [...readFileSync(path, "utf8").matchAll(/(?:from|import) "([^"]+)"/g)].map(([, name = ""]) => name);

describe("the architecture", () => {
  it("imports go down only", () => {
    for (const path of sources) {
      for (const name of importsOf(path).filter((name) => name.startsWith("."))) {
        const target = normalize(join(dirname(path), name)).replaceAll("\\", "/");
        if (!target.startsWith("server/src/")) continue;
        assert.ok(floorOf(target) <= floorOf(path), `${path} imports ${target}, which lies above it`);
      }
    }
  });

  it("only lsp/ and main/ know the protocol", () => {
    for (const path of sources.filter((path) => floorOf(path) < floors.indexOf("lsp"))) {
      const foreign = importsOf(path).filter((name) => !name.startsWith(".") && name !== "@vscode/l10n");
      assert.deepEqual(foreign, [], path);
    }
  });

  it("what runs in a browser asks for nothing of Node", () => {
    const ofNode = /\b(?:process|Buffer|global)\.\w|\b(?:require|setImmediate)\(|\b__(?:dir|file)name\b/;
    const inBrowser = sources.filter((path) => floorOf(path) < floors.indexOf("main"));
    const client = filesIn("client/src").filter((path) => path !== "client/src/node.ts");
    for (const path of [...inBrowser, "server/src/main/browser.ts", ...client]) {
      for (const name of importsOf(path))
        assert.doesNotMatch(name, /^node:|^vscode-language.*\/node$/, `${path} imports ${name}`);
      assert.doesNotMatch(readFileSync(path, "utf8"), ofNode, path);
    }
  });

  it("the client takes nothing from the server but its messages", () => {
    for (const path of filesIn("client/src")) {
      const taken = importsOf(path).filter((name) => name.includes("server/"));
      for (const name of taken) assert.match(name, /lsp\/messages$/, `${path} imports ${name}`);
    }
  });

  it("nothing below lsp/ knows a line number", () => {
    for (const path of sources.filter((path) => floorOf(path) < floors.indexOf("lsp"))) {
      assert.doesNotMatch(readFileSync(path, "utf8"), /\b(?:Position|Range)\b(?! number)/, path);
    }
  });

  it("every rule file is registered under its own name, in the order of the alphabet, and has a test", () => {
    const shared = ["rule", "index", "checks"];
    const files = readdirSync("server/src/rules")
      .filter((name) => name.endsWith(".ts"))
      .map((path) => basename(path, ".ts"))
      .filter((name) => !shared.includes(name));
    assert.deepEqual(
      rules.map((rule) => rule.id),
      files.sort(),
    );
    for (const name of files)
      assert.ok(existsSync(`test/rules/${name}.test.ts`), `test/rules/${name}.test.ts is missing`);
  });

  it("every rule says what it is about and has its setting", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
      contributes: { configuration: { properties: { "chapeau.rules": { properties: object } } } };
    };
    assert.deepEqual(
      Object.keys(manifest.contributes.configuration.properties["chapeau.rules"].properties),
      rules.map((rule) => rule.id),
    );
    for (const { id, about } of rules) assert.match(about, /\.$/, id);
  });
});
