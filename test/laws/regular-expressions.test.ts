import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

// The build of recheck in plain JavaScript: the others are programs for one machine.
process.env["RECHECK_SYNC_BACKEND"] = "pure";

/**
 * A draft may be as long and as strange as an editor can open, and a regular expression with two ways to read one text tries all
 * of them. Those that cost the square of their text are given a line or a few hundred letters; nothing may cost more.
 */
describe("the regular expressions of server, grammar and client", function () {
  this.timeout(600_000);

  it("have no exponential cost, and none above the square", async () => {
    const { checkSync } = await import("recheck");
    const literals = sourceFiles().flatMap(literalsIn);
    assert.ok(literals.length > 300, `only ${literals.length} were found`);
    const costly = [...new Set(literals)].filter((literal) => {
      const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
      const found = checkSync(source, flags, { timeout: 2000 });
      // What takes recheck more than two seconds is not known; such are none that it has found a costly text for.
      if (found.status !== "vulnerable" || bounded.has(source)) return false;
      return found.complexity.type === "exponential" || found.complexity.degree > 2;
    });
    assert.deepEqual(costly, []);
  });
});

/** Those that are given few letters, as is said beside them. */
const bounded = new Set([
  String.raw`(\p{Lu}[^.\d\r\n]{2,120})\.{5,}`,
  String.raw`\S.*[.;:?!][”"»)\]*_]*(?:[⁰¹²³⁴-⁹,]|\[\^[^\]]+\])*$`,
]);

/** The parser has those of the grammar. */
const sourceFiles = (): string[] =>
  ["server/src", "client/src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|js)$/.test(name) && !name.endsWith(".d.ts"))
      .map((name) => `${folder}/${name}`),
  );

function literalsIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}
