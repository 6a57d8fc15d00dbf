import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Server } from "../servers";
import { inPackage, install } from "./install";

const name = `@rumdl/cli-${process.platform}-${process.arch}`;
const binary = inPackage(name, process.platform === "win32" ? "rumdl.exe" : "rumdl");

/** The rules about links and footnotes, which are what Chapeau's rules are about. */
const rules = ["MD051", "MD052", "MD053", "MD066", "MD067"];
const configuration = resolve("out/bench/peers/rumdl.toml");

/** A linter of Markdown in Rust. Undefined where npm does not give it. */
export function rumdl(): Server | undefined {
  const version = install(name, "0.2.77");
  if (version === undefined) return undefined;
  writeFileSync(configuration, `[global]\nenable = ${JSON.stringify(rules)}\n`);
  return {
    name: `rumdl ${version}`,
    command: [binary, "server", "--config", configuration],
    file: "draft.md",
    languageId: "markdown",
    isPeer: true,
  };
}

/** What checks one file on the command line. */
export const rumdlCheck: readonly [string, ...string[]] = [binary, "check", "--no-cache", "--config", configuration];
