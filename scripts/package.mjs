// npm run package [-- FILE]     builds, and packs the extension as chapeau-VERSION.vsix, or as FILE. Uses no network.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { inRoot, root } from "./paths.mjs";

const { name, version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
const packagePath = path.resolve(process.argv[2] ?? inRoot(`${name}-${version}.vsix`));

execFileSync(process.execPath, ["build.mjs"], { cwd: root, stdio: "pipe" });
mkdirSync(path.dirname(packagePath), { recursive: true });
await createVSIX({
  cwd: root,
  packagePath,
  // Everything is in the bundles. What else goes in stands in .vscodeignore.
  dependencies: false,
  // There is no public address that the links of the README could lead to.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${packagePath} (${Math.round(statSync(packagePath).size / 1024)} kB)`);
