// npm start [-- FILE]     opens a sample draft, or FILE, in VS Code with Chapeau
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { openEditor } from "./editor.mjs";
import { installPackages } from "./packages.mjs";
import { findProgram, inRoot, root } from "./paths.mjs";

// npm changes to the project's folder; a relative FILE is meant from where the user stands.
const here = process.env.INIT_CWD ?? process.cwd();
const file = process.argv[2] ? path.resolve(here, process.argv[2]) : inRoot("samples/ocean-literacy.draft.txt");

if (!existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exit(1);
}

installPackages(root);
execFileSync(process.execPath, ["build.mjs"], { cwd: root, stdio: "pipe" });

const desktop = findDesktop();
if (desktop) {
  spawnSync(desktop, [`--extensionDevelopmentPath=${root}`, file], { stdio: "inherit" });
} else {
  await serveEditor();
}

/** VS Code on the desktop does not start for root. */
function findDesktop() {
  return process.getuid?.() === 0 ? undefined : findProgram("code");
}

async function serveEditor() {
  const { address, close } = await openEditor(file, { port: process.env.PORT });
  console.log(`\nVS Code shows ${path.basename(file)} at\n\n  ${address}\n`);
  console.log("Press F1 there and type Chapeau to see its commands. Ctrl+C here ends it.");
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close());
}
