import { parseArgs } from "node:util";
import { t } from "@vscode/l10n";
import { documentOutline, type OutlineNode } from "../../features/document-outline";
import { parseDraft } from "../../model/draft";
import { lastAtOrBefore, lineStarts } from "../../text/lines";
import { readSource } from "./files";
import { Misuse } from "./misuse";

/** `chapeau outline`: writes what a draft is made of, one line a part, or as JSON with lines that count from 1. */
export async function printOutline(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string", default: "text" } },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Misuse(t("Name one draft to outline, or - for standard input."));
  if (values.format !== "text" && values.format !== "json") throw new Misuse(t("--format must be text or json."));
  const { text } = await readSource(name);
  const nodes = documentOutline(parseDraft(text));
  process.stdout.write(values.format === "json" ? json(nodes, lineStarts(text)) : lines(nodes, ""));
  return 0;
}

const lines = (nodes: readonly OutlineNode[], indent: string): string =>
  nodes.map((node) => `${indent}${lineOf(node)}\n${lines(node.children, `${indent}  `)}`).join("");

const lineOf = ({ kind, name, detail }: OutlineNode): string => `${kind}: ${name}${detail && ` (${detail})`}`;

function json(nodes: readonly OutlineNode[], starts: readonly number[]): string {
  const written = ({ kind, name, detail, span, children }: OutlineNode): object => ({
    kind,
    name,
    ...(detail && { detail }),
    line: lastAtOrBefore(starts, span.start) + 1,
    ...(children.length > 0 && { children: children.map(written) }),
  });
  return `${JSON.stringify(nodes.map(written), undefined, 2)}\n`;
}
