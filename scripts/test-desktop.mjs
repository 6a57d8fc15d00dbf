// Runs the suite of test/e2e in a desktop VS Code, which @vscode/test-electron downloads; VSCODE_VERSION picks one.
import { resolve } from "node:path";
import { runTests } from "@vscode/test-electron";
import { buildSuite } from "./build-suite.mjs";

const suite = await buildSuite();
await runTests({
  ...(process.env.VSCODE_VERSION && { version: process.env.VSCODE_VERSION }),
  extensionDevelopmentPath: resolve("."),
  extensionTestsPath: resolve(suite),
  launchArgs: [resolve("test/e2e/workspace"), "--disable-extensions", "--disable-workspace-trust"],
});
