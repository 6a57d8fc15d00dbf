import type { Server } from "../servers";
import { inPackage, install } from "./install";

const name = `@rumdl/cli-${process.platform}-${process.arch}`;
const binary = inPackage(name, process.platform === "win32" ? "rumdl.exe" : "rumdl");

/** The rules about links and footnotes, which are what Chapeau's rules are about. */
const rules = ["MD051", "MD052", "MD053", "MD066", "MD067"];
const isolated = ["--no-config", "--config", `enable = ${JSON.stringify(rules)}`];

/** A linter of Markdown in Rust. Undefined where npm does not give it. */
export function rumdl(): Server | undefined {
  const version = install(name, "0.2.77");
  if (version === undefined) return undefined;
  return {
    name: `rumdl ${version}`,
    command: [binary, "server", ...isolated],
    file: "draft.md",
    languageId: "markdown",
    isPeer: true,
  };
}

/** What checks one file on the command line. */
export const rumdlCheck: readonly [string, ...string[]] = [binary, "check", "--no-cache", ...isolated];
