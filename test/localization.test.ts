import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import french from "../l10n/bundle.l10n.fr.json";

const sources = ["server/src", "client/src"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** Calls `visit` with every node of every source. */
function eachNode(visit: (node: ts.Node, path: string) => void): void {
  for (const path of sources) {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
    const walk = (node: ts.Node) => {
      visit(node, path);
      node.forEachChild(walk);
    };
    walk(file);
  }
}

const isTranslating = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /^(?:l10n\.)?t$/.test(node.expression.getText());

const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([found]) => found).sort();

describe("the messages", () => {
  const used = new Set<string>();
  eachNode((node) => {
    if (!isTranslating(node)) return;
    const [text] = node.arguments;
    assert.ok(text && ts.isStringLiteralLike(text), `what is translated must be written out: ${node.getText()}`);
    used.add(text.text);
  });

  it("all have a French text, with the same placeholders, and no text is left over", () => {
    assert.deepEqual(Object.keys(french).sort(), [...used].sort());
    for (const [english, translated] of Object.entries(french))
      assert.deepEqual(placeholders(translated), placeholders(english), english);
  });

  it("of the manifest too", () => {
    const keys = (file: string) => Object.keys(JSON.parse(readFileSync(file, "utf8")) as object).sort();
    const asked = [...readFileSync("package.json", "utf8").matchAll(/"%([^"%]+)%"/g)].map(([, key = ""]) => key);
    assert.deepEqual(keys("package.nls.json"), [...new Set(asked)].sort());
    assert.deepEqual(keys("package.nls.fr.json"), keys("package.nls.json"));
  });

  it("are translated wherever the core makes them", () => {
    const names = new Set(["message", "title", "label", "reason", "detail", "tooltip"]);
    const bare: string[] = [];
    eachNode((node, path) => {
      if (!ts.isPropertyAssignment(node) || !names.has(node.name.getText())) return;
      const { initializer } = node;
      const isBare = ts.isTemplateExpression(initializer) || (ts.isStringLiteralLike(initializer) && /[a-z] /i.test(initializer.text));
      if (isBare) bare.push(`${path}: ${node.getText()}`);
    });
    assert.deepEqual(bare, []);
  });
});
