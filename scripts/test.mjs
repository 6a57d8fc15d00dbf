// Runs everything, on a fresh clone too. The last line is `N passed, N failed`; a stage that has no count of its own is one.
import { spawnSync } from "node:child_process";
import { installPackages } from "./packages.mjs";
import { root } from "./paths.mjs";

const total = { passed: 0, failed: 0 };

installPackages(root);
const offline = withoutNetwork();
stage("build", ["build.mjs"]);
stage("generated files are current", ["scripts/generate.mjs", "--check"]);
stage("types", ["node_modules/typescript/bin/tsc", "--noEmit"]);
stage("lint", ["node_modules/eslint/bin/eslint.js", "."]);
stage("format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]);
stage("unit tests", ["node_modules/mocha/bin/mocha.js"], offline);
stage(
  "command line and server process",
  ["node_modules/mocha/bin/mocha.js", "--config", ".mocharc.main.json"],
  offline,
);
stage("laws", ["node_modules/mocha/bin/mocha.js", "--config", ".mocharc.laws.json"], offline);
stage("TextMate grammar", ["node_modules/vscode-tmgrammar-test/dist/unit.js", "test/syntaxes/*.test.decl"], offline);
stage("package", ["node_modules/mocha/bin/mocha.js", "--config", ".mocharc.package.json"], offline);
stage("other editors", ["scripts/test-editors.mjs"]);
stage("workbench tests of the package", ["scripts/test-e2e.mjs", "--vsix", "out/chapeau.vsix"]);
stage("workbench tests in the web", ["scripts/test-e2e.mjs", "--web"]);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What to put before a command to take the network away from it: nothing, where the system does not allow that. */
function withoutNetwork() {
  const ways = [
    ["unshare", "--net"],
    ["unshare", "--net", "--map-current-user"],
  ];
  const way = ways.find(([program, ...args]) => spawnSync(program, [...args, "true"]).status === 0);
  console.log(way ? "Tests run without a network." : "Skipped: the network cannot be taken away from the tests here.");
  return way ?? [];
}

function stage(name, args, before = []) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  const [program, ...rest] = [...before, process.execPath, ...args];
  const { status, output } = run(program, rest);
  const [passed, failed] = [/^ *(\d+) passing/m, /^ *(\d+) failing/m].map((line) =>
    Number(line.exec(output)?.[1] ?? 0),
  );
  total.passed += passed || (status === 0 ? 1 : 0);
  total.failed += failed || (status === 0 ? 0 : 1);
  console.log(`== ${name}: ${status === 0 ? "ok" : "FAILED"} (${Math.round((Date.now() - began) / 1000)} s)`);
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  process.stdout.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  return { status, output: stdout ?? "" };
}
