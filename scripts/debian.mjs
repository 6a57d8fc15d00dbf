// Installs Debian packages for the tests.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs packages if it may: as root on a Debian machine. A package that this Debian lacks does not hinder the others. */
export function installDebian(...names) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  run("update");
  for (const name of names) run("install", "-y", "--no-install-recommends", name);
}

const run = (...args) =>
  spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
