// The browser that shows the workbench to the tests.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a Chromium: $CHROMIUM, an installed one, or the Debian package, installed now. Throws with advice if none. */
export function chromiumPath() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(
    "The workbench tests need Chromium: install the package chromium, or set CHROMIUM to the path of one.",
  );
}

const find = () => [process.env.CHROMIUM, ...known].find((path) => path && existsSync(path));

const run = (command, args) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
