// The browser that shows the workbench to the tests.
import { existsSync } from "node:fs";
import { installDebian } from "./debian.mjs";

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a Chromium: $CHROMIUM, an installed one, or the Debian package, installed now. Throws with advice if none. */
export function chromiumPath() {
  const found = find();
  if (found) return found;
  installDebian("chromium");
  const installed = find();
  if (installed) return installed;
  throw new Error(
    "The workbench tests need Chromium: install the package chromium, or set CHROMIUM to the path of one.",
  );
}

const find = () => [process.env.CHROMIUM, ...known].find((path) => path && existsSync(path));
