// Installs npm packages. Needs Node alone: it runs before any package is there.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Brings the packages of `folder` to what its lock file says; does nothing if they are there. */
export function installPackages(folder) {
  if (!isInstalled(folder)) npm(folder, "ci");
}

export function npm(folder, ...args) {
  execFileSync("npm", [...args, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

/** npm notes what it has installed in a lock file of its own. Optional packages are for other systems. */
function isInstalled(folder) {
  const installed = path.join(folder, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const have = readPackages(installed);
  const wanted = Object.entries(readPackages(path.join(folder, "package-lock.json")));
  return wanted.every(([name, { version, optional }]) => name === "" || optional || have[name]?.version === version);
}

const readPackages = (lockFile) => JSON.parse(readFileSync(lockFile, "utf8")).packages;
