// npm run package [-- FILE]     builds, and packs the extension as chapeau-VERSION.vsix, or as FILE. Uses no network.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { inRoot, root } from "./paths.mjs";

const { name, version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
const packagePath = path.resolve(process.argv[2] ?? inRoot(`${name}-${version}.vsix`));

execFileSync(process.execPath, ["build.mjs"], { cwd: root, stdio: "pipe" });
mkdirSync(path.dirname(packagePath), { recursive: true });
const cwd = leanCopy();
rewrite("README.md", (text) => withoutLinks(withoutSources(text)));
rewrite("CHANGELOG.md", withoutLinks);
try {
  await createVSIX({
    cwd,
    packagePath,
    // Everything is in the bundles. What else goes in stands in .vscodeignore.
    dependencies: false,
    // There is no public address.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
} finally {
  rmSync(cwd, { recursive: true });
}
console.log(`${packagePath} (${Math.round(statSync(packagePath).size / 1024)} kB)`);

/** vsce looks at every file before it asks what is packed, and test/ holds two editions of VS Code. */
function leanCopy() {
  const copy = mkdtempSync(path.join(tmpdir(), "chapeau-package-"));
  const large = ["node_modules", "test", "out", ".git", ".e2e"].map((folder) => inRoot(folder));
  cpSync(root, copy, { recursive: true, filter: (source) => !large.includes(source) });
  return copy;
}

function rewrite(file, change) {
  const place = path.join(cwd, file);
  writeFileSync(place, change(readFileSync(place, "utf8")));
}

/** VS Code shows the README without the files beside it: a picture would be missing, and a link would lead nowhere. */
function withoutLinks(markdown) {
  return markdown.replace(/^!\[.*\n\n/gm, "").replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1");
}

/** A section that speaks of npm is for those who have the sources. */
function withoutSources(markdown) {
  const sections = markdown.split(/^(?=## )/m);
  return sections.filter((section) => !section.includes("npm ")).join("");
}
