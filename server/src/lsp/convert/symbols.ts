import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver";
import type { OutlineKind, OutlineNode } from "../../features/document-outline";
import type { OpenDraft } from "../drafts";
import type { Found } from "../../features/draft-search";
import { rangeOf, type Positioned } from "../positions";

/** Editors know the kinds of programs only; each kind of a draft gets an icon of its own among them. */
export const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  frontMatter: SymbolKind.File,
  title: SymbolKind.String,
  preamble: SymbolKind.Namespace,
  preambular: SymbolKind.Interface,
  operative: SymbolKind.Function,
  annex: SymbolKind.Module,
  part: SymbolKind.Package,
  section: SymbolKind.Namespace,
  article: SymbolKind.Class,
  action: SymbolKind.Event,
  option: SymbolKind.Enum,
  paragraph: SymbolKind.Function,
  item: SymbolKind.Field,
  note: SymbolKind.Constant,
  notes: SymbolKind.Array,
};

export const toDocumentSymbol = (open: OpenDraft, node: OutlineNode): DocumentSymbol => ({
  name: node.name,
  detail: node.detail,
  kind: symbolKinds[node.kind],
  range: rangeOf(open, node.span),
  selectionRange: rangeOf(open, node.selection),
  children: node.children.map((child) => toDocumentSymbol(open, child)),
});

export const toSymbolInformation = (
  uri: string,
  text: Positioned,
  { kind, name, container, span }: Found,
): SymbolInformation => ({
  name,
  kind: kind === "document" ? SymbolKind.File : kind === "delegation" ? SymbolKind.Key : symbolKinds[kind],
  location: { uri, range: rangeOf(text, span) },
  ...(container && { containerName: container }),
});
