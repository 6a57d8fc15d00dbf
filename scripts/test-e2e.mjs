// Runs the mocha suite of test/e2e in a real VS Code workbench.
//   node scripts/test-e2e.mjs              Chapeau as it is built, in a Node extension host
//   node scripts/test-e2e.mjs --vsix       the package, made now and installed, in a Node extension host; --vsix FILE takes a ready one
//   node scripts/test-e2e.mjs --web        Chapeau as it is built, in the web worker extension host of VS Code for the web
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { buildSuite, buildWebSuite } from "./build-suite.mjs";
import { openWebWorkbench } from "./web-workbench.mjs";
import { openWorkbench } from "./workbench.mjs";

const patience = 180_000;
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const workbench = await openFor(...process.argv.slice(2));
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

async function openFor(mode, vsix) {
  const log = process.env.VERBOSE ? (text) => process.stderr.write(text) : undefined;
  const options = { workspace: "test/e2e/workspace", development: ".", log };
  if (mode === "--web") return openWebWorkbench({ ...options, tests: await buildWebSuite() });
  const tests = await buildSuite();
  return openWorkbench({ ...options, tests, ...(mode === "--vsix" && { vsix: vsix ?? makePackage() }) });
}

function makePackage() {
  const vsix = "out/chapeau.vsix";
  execFileSync(process.execPath, ["scripts/package.mjs", vsix], { stdio: ["ignore", "ignore", "inherit"] });
  return vsix;
}
