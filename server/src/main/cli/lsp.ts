import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { t } from "@vscode/l10n";
import { Misuse } from "./misuse";

/** `chapeau lsp --stdio`: serves an editor. The server is a bundle of its own, so that the other commands need not load it. */
export function serveEditor(args: string[]): Promise<never> {
  const { values } = parseArgs({
    args,
    // Some editors name their process here; the server ends with it.
    options: { stdio: { type: "boolean", default: false }, clientProcessId: { type: "string" } },
  });
  if (!values.stdio)
    throw new Misuse(t("A server for editors speaks over standard input and output: chapeau lsp --stdio."));
  // Not by `import`: Node would read through the whole bundle for the names of what it exports, which takes longer than to start it.
  createRequire(__filename)("./server.js");
  // The server ends the process, with a code of its own.
  return new Promise(() => undefined);
}
