import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { format } from "prettier";
import { chart } from "./chart";
import type { Results } from "./results";
import { absoluteTables, checkTable, targetTable } from "./tables";

/** What stands between them is written by hand. */
const [from, to] = ["<!-- found -->", "<!-- /found -->"];

/** Writes `performance.md` and its picture into a folder; what was written there by hand stays. */
export async function writeReport(results: Results, folder: string): Promise<void> {
  const path = `${folder}/performance.md`;
  const found = foundIn(existsSync(path) ? readFileSync(path, "utf8") : "");
  writeFileSync(path, await format(text(results, found), { parser: "markdown", printWidth: 120 }));
  writeFileSync(`${folder}/performance.svg`, chart(results));
}

function foundIn(text: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  return start < 0 || end < start ? "" : text.slice(start + from.length, end).trim();
}

const text = (results: Results, found: string) => `# Performance

Written by \`npm run bench\` (\`test/bench/\`) on ${new Date().toISOString().slice(0, 10)}, on ${availableParallelism()} cores and Node ${process.versions.node}.
Ratios hold from one machine to another; milliseconds do not.

## Ratios and targets

${targetTable(results)}
${missing(results)}
![Keystroke to diagnostics, by the length of the draft](performance.svg)

## What is compared

Drafts with notes, cross-references, nested brackets and items, about 820 bytes a paragraph: ${sizesOf(results)}.
One fault is planted in every 25 paragraphs, and in every 6 of the shortest draft; a test sees to it that there is no other
finding. The peers get the same text as Markdown, with a heading for each paragraph.

- **echo**: vscode-jsonrpc, and empty diagnostics at each change: what the protocol costs.
- **TextDocuments**: vscode-languageserver keeps the text and sends empty diagnostics: what most servers start from.
- **Chapeau**: \`chapeau lsp --stdio\` with its default rules.
- **rumdl**: a linter in Rust, with its rules about links and footnotes.
- **vscode-markdown**: the server behind Markdown in VS Code, which checks links. Its editor parses the text for it, which
  the clock counts and the CPU figure does not.

A keystroke is one letter, typed somewhere in the draft, or taken back. The clock stops when the diagnostics for that version are
there: published, or in the answer to \`textDocument/diagnostic\`. All edits count, the first ones too. The other requests are
documentSymbol, foldingRange and semanticTokens/full; they are sent right behind the change and the request for diagnostics,
without waiting. Servers are measured in turn, in fresh processes, in several rounds. CPU and memory are those of the process
and its children, as Linux tells them.

## Absolute figures

${absoluteTables(results)}

### The command line

The longest draft from end to end, with the start of the process.

${checkTable(results)}

## What was found

${from}

${found}

${to}
`;

const sizesOf = ({ sizes, bytes }: Results) =>
  sizes
    .map((size) => `${size.toLocaleString("en")} paragraphs (${((bytes.get(size) ?? 0) / 1_000_000).toFixed(2)} MB)`)
    .join(", ");

const missing = ({ missing }: Results) =>
  missing.size > 0 ? `\nLeft out:\n\n${[...missing].map((line) => `- ${line}`).join("\n")}\n` : "";
