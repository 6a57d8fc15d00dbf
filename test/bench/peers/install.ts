import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve("out/bench/peers");

/** The path of a file of a package among the peers. */
export const inPackage = (name: string, ...path: string[]): string => resolve(folder, "node_modules", name, ...path);

/**
 * Installs a package with npm, unless it is there, and gives its version: the one that is named, or else the newest.
 * Undefined if npm cannot.
 */
export function install(name: string, version: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const manifest = resolve(folder, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  return installed(name) ?? npm(name, version) ?? npm(name, "latest");
}

function npm(name: string, version: string): string | undefined {
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", `${name}@${version}`];
  spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "ignore"], shell: process.platform === "win32" });
  return installed(name);
}

function installed(name: string): string | undefined {
  const manifest = inPackage(name, "package.json");
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
