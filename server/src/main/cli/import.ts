import { parseArgs } from "node:util";
import { t } from "@vscode/l10n";
import { cleanUp, leftOutLines, summaryOf, type CleanUp, type Remark } from "../../features/clean-up";
import { lastAtOrBefore, lineStarts } from "../../text/lines";
import { readSource, writeNew, writeSource, type SourceFile } from "./files";
import { Misuse } from "./misuse";

type Output =
  | { readonly way: "print" | "write" | "report" }
  | { readonly way: "file"; readonly name: string; readonly force: boolean };

/** `chapeau import`: prints or writes a text in the format of a draft, and says what was done. Exit code 1 if it is refused. */
export async function importText(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      write: { type: "boolean", default: false },
      output: { type: "string" },
      force: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Misuse(t("Name one text to import, or - for standard input."));
  const { write, output, force, "dry-run": dryRun } = values;
  if ([write, dryRun, output !== undefined].filter(Boolean).length > 1)
    throw new Misuse(t("--write, --output and --dry-run exclude each other."));
  if (write && name === "-") throw new Misuse(t("Standard input cannot be written to: leave --write out."));
  if (force && output === undefined) throw new Misuse(t("--force goes with --output."));
  if (output !== undefined) return run(name, { way: "file", name: output, force });
  return run(name, { way: write ? "write" : dryRun ? "report" : "print" });
}

async function run(name: string, output: Output): Promise<number> {
  const source = await readSource(name);
  const result = cleanUp(source.text);
  const starts = lineStarts(source.text);
  const tell = ({ message, span }: Remark) =>
    process.stderr.write(`${name}:${lastAtOrBefore(starts, span.start) + 1}: ${message}\n`);
  for (const refusal of result.refusals) tell(refusal);
  if (result.refusals.length > 0) return 1;
  await hand(source, result.text, output);
  for (const doubt of result.doubts) tell(doubt);
  process.stderr.write(reportOf(result));
  return 0;
}

async function hand(source: SourceFile, text: string, output: Output): Promise<void> {
  if (output.way === "print") process.stdout.write(source.bom + text);
  if (output.way === "write" && text !== source.text) await writeSource(source, text);
  if (output.way === "file") await writeNew(output.name, source.bom + text, output.force);
}

function reportOf(result: CleanUp): string {
  const lines = leftOutLines(result).map((line) => `  ${line}\n`);
  return `${summaryOf(result)}\n${lines.length > 0 ? `${t("Left out:")}\n` : ""}${lines.join("")}`;
}
