// Runs the unit tests and the laws, and tells how much of the core they reach; fails below the figures in .c8rc.json. npm run coverage
import { spawnSync } from "node:child_process";
import { root } from "./paths.mjs";

const unit = covered(["--check-coverage=false"], []);
const laws = covered(["--clean=false"], ["--config", ".mocharc.laws.json"]);
process.exitCode = unit || laws;

function covered(options, tests) {
  const args = ["node_modules/c8/bin/c8.js", ...options, process.execPath, "node_modules/mocha/bin/mocha.js", ...tests];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}
