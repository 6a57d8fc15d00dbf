// Breaks the code in one place after the other, in a copy of it, and runs the unit tests: each break must fail one. npm run mutations
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";

const copy = inRoot("out", "mutations");
const copied = ["server", "client", "grammar", "syntaxes", "l10n", "test", "scripts", "docs", "schemas", "samples"];
const files = [
  "package.json",
  "package.nls.json",
  "package.nls.fr.json",
  "tsconfig.json",
  ".mocharc.json",
  "README.md",
];

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const name of [...copied, ...files])
  cpSync(inRoot(name), path.join(copy, name), { recursive: true, filter: (from) => !from.includes("node_modules") });
symlinkSync(inRoot("node_modules"), path.join(copy, "node_modules"));

if (!isGreen()) throw new Error("The tests fail before anything is broken.");
const mutations = JSON.parse(readFileSync(inRoot("test", "mutations.json"), "utf8"));
const survivors = mutations.filter((mutation) => !isCaught(mutation));
console.log(`${mutations.length - survivors.length} of ${mutations.length} are caught`);
process.exitCode = survivors.length;

function isCaught({ what, file, from, to }) {
  const target = path.join(copy, file);
  const text = readFileSync(target, "utf8");
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${file}.`);
  writeFileSync(
    target,
    text.replace(from, () => to),
  );
  const caught = !isGreen();
  writeFileSync(target, text);
  console.log(`${caught ? "caught  " : "SURVIVES"} ${what}`);
  return caught;
}

function isGreen() {
  const args = ["node_modules/mocha/bin/mocha.js", "--bail", "--reporter", "dot"];
  return spawnSync(process.execPath, args, { cwd: copy }).status === 0;
}
