// Runs everything, on a fresh clone too. The last line is `N passed, N failed`; a stage that has no count of its own is one.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const total = { passed: 0, failed: 0 };

installPackages();
stage("build", ["build.mjs"]);
stage("generated files are current", ["scripts/generate.mjs", "--check"]);
stage("types", ["node_modules/typescript/bin/tsc", "--noEmit"]);
stage("lint", ["node_modules/eslint/bin/eslint.js", "."]);
stage("format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]);
stage("unit tests", ["node_modules/mocha/bin/mocha.js"]);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** npm notes in node_modules what it installed from which lock file; anything else than that is installed anew. */
function installPackages() {
  const [wanted, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map(versionsIn);
  if (installed && Object.entries(wanted).every(([name, version]) => installed[name] === version)) return;
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** The versions in a lock file, those for other machines left out; undefined if there is no such file. */
function versionsIn(path) {
  if (!existsSync(path)) return undefined;
  const packages = Object.entries(JSON.parse(readFileSync(path, "utf8")).packages);
  return Object.fromEntries(
    packages.filter(([name, each]) => name && !each.optional).map(([name, each]) => [name, each.version]),
  );
}

function stage(name, args) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  const { status, output } = run(process.execPath, args);
  const [passed, failed] = [/^ *(\d+) passing/m, /^ *(\d+) failing/m].map((line) =>
    Number(line.exec(output)?.[1] ?? 0),
  );
  total.passed += passed || (status === 0 ? 1 : 0);
  total.failed += failed || (status === 0 ? 0 : 1);
  console.log(`== ${name}: ${status === 0 ? "ok" : "FAILED"} (${Math.round((Date.now() - began) / 1000)} s)`);
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  process.stdout.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  return { status, output: stdout ?? "" };
}
