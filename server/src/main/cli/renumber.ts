import { parseArgs } from "node:util";
import { t } from "@vscode/l10n";
import { renumber as renumberDraft, type RenumberOptions } from "../../features/renumber";
import { positionAt } from "../../lsp/positions";
import { parseDraft, type Draft } from "../../model/draft";
import { applyEdits } from "../../text/edit";
import type { Span } from "../../text/span";
import { among } from "./check";
import { lineDiff } from "./line-diff";
import { readSource, writeSource } from "./files";
import { Misuse } from "./misuse";

const targets = ["paragraphs", "subParagraphs", "footnotes"] as const;

/** `chapeau renumber`: prints the renumbered draft, writes it, or shows the difference. Exit code 1 if it is refused. */
export async function renumber(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      write: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      fold: { type: "boolean", default: false },
      only: { type: "string", multiple: true },
    },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new Misuse(t("Name one draft to renumber, or - for standard input."));
  if (values.write && values["dry-run"]) throw new Misuse(t("--write and --dry-run exclude each other."));
  if (values.write && name === "-") throw new Misuse(t("Standard input cannot be written to: leave --write out."));
  const options: RenumberOptions = {
    foldInsertions: values.fold,
    ...(values.only && { targets: values.only.map((target) => among("--only", target, targets)) }),
  };
  return run(name, options, values.write ? "write" : values["dry-run"] ? "diff" : "print");
}

async function run(name: string, options: RenumberOptions, output: "write" | "diff" | "print"): Promise<number> {
  const source = await readSource(name);
  const draft = parseDraft(source.text);
  const { edits, refusal, notices } = renumberDraft(draft, options);
  const tell = (message: string, places: readonly Span[]) =>
    process.stderr.write(`${placesOf(name, draft, places)}: ${message}\n`);
  if (refusal) {
    tell(refusal.message, refusal.places);
    return 1;
  }
  for (const { span, consent } of edits) if (consent) tell(t("Left as it is. {0}", consent), [span]);
  for (const { message, places } of notices) tell(message, places);
  const text = applyEdits(
    source.text,
    edits.filter((edit) => !edit.consent),
  );
  if (output === "diff") process.stdout.write(lineDiff(name, source.text, text));
  if (output === "print") process.stdout.write(source.bom + text);
  if (output === "write" && text !== source.text) await writeSource(source, text);
  return 0;
}

function placesOf(name: string, draft: Draft, places: readonly Span[]): string {
  const written = places.map(({ start }) => {
    const { line, character } = positionAt({ draft, encoding: "utf-16" }, start);
    return `${line + 1}:${character + 1}`;
  });
  return `${name}:${written.join(", ")}`;
}
