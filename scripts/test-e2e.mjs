// Runs the mocha suite of test/e2e in the Node extension host of a real VS Code workbench.
import { mkdirSync } from "node:fs";
import { buildSuite } from "./build-suite.mjs";
import { openWorkbench } from "./workbench.mjs";

const patience = 180_000;
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const log = process.env.VERBOSE ? (text) => process.stderr.write(text) : undefined;
const suite = await buildSuite();
const workbench = await openWorkbench({ workspace: "test/e2e/workspace", development: ".", tests: suite, log });
let timer;
const late = new Promise((done) => (timer = setTimeout(done, patience, undefined)));
const code = await Promise.race([workbench.exit, late]);
clearTimeout(timer);
if (code !== 0) {
  mkdirSync("out", { recursive: true });
  await workbench.page.screenshot({ path: "out/failure.png" });
  console.error(code === undefined ? `The suite did not end in ${patience / 1000} s.` : "See out/failure.png.");
}
await workbench.close();
process.exitCode = code ?? 1;
