import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";

describe("the npm package", () => {
  const installed = ".e2e/editors/node_modules/chapeau";

  it("holds the command, the server and their manuals, and nothing of the project's making", () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(installed.length + 1));
    assert.deepEqual(files.sort(), [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/cli.js",
      "dist/server.js",
      "docs/drafting-format.md",
      "docs/editors.md",
      "docs/rules.md",
      "docs/settings.md",
      "package.json",
    ]);
  });

  it("needs no other package", () => {
    assert.deepEqual(
      readdirSync(".e2e/editors/node_modules").filter((name) => !name.startsWith(".")),
      ["chapeau"],
    );
  });

  it("brings a command that runs", () => {
    const checked = execFileSync("chapeau", ["check", "-"], { input: "1. We agree.\n", encoding: "utf8" });
    assert.equal(checked, "Nothing found.\n");
  });
});
