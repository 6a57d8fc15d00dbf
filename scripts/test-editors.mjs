// Installs Chapeau from its npm package, and runs the suite of test/editors, which drives real editors by the recipes of docs/editors.md.
// Needs dist/. An editor that is not there and cannot be installed is skipped, with a line that says so.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installDebian } from "./debian.mjs";
import { npm } from "./packages.mjs";
import { inRoot, root } from "./paths.mjs";

const editors = [
  { name: "Neovim", packages: ["neovim"], probe: ["nvim", "--version"] },
  { name: "Emacs", packages: ["emacs-nox", "elpa-eglot"], probe: ["emacs", "--batch", "--eval", "(require 'eglot)"] },
];
const missing = () => editors.filter(({ probe: [program, ...args] }) => spawnSync(program, args).status !== 0);

const wanted = missing().flatMap(({ packages }) => packages);
if (wanted.length > 0) installDebian(...wanted);
const skipped = missing();
for (const { name, packages } of skipped)
  console.log(`${name} is skipped: install ${packages.join(" and ")} to try it.`);

const folder = inRoot(".e2e/editors");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
npm(root, "pack", "--silent", "--pack-destination", folder);
const packed = readdirSync(folder).map((file) => `./${file}`);
// With a package file npm takes this folder for a project of its own, not for a part of this one.
writeFileSync(path.join(folder, "package.json"), '{ "private": true }');
npm(folder, "install", "--offline", ...packed);

const programs = path.join(folder, "node_modules/.bin");
const { status } = spawnSync(
  process.execPath,
  [inRoot("node_modules/mocha/bin/mocha.js"), "--config", ".mocharc.editors.json"],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: `${programs}${path.delimiter}${process.env.PATH}`,
      CHAPEAU_EDITORS: editors
        .filter((editor) => !skipped.includes(editor))
        .map(({ name }) => name)
        .join(),
    },
  },
);
process.exitCode = status ?? 1;
