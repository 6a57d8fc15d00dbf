import {
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  SymbolKind,
  type ChangeAnnotation,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";
import type { DraftAction } from "../features/code-actions";
import type { Link } from "../features/definition";
import type { Diagnosed } from "../features/diagnostics";
import type { OutlineKind, OutlineNode } from "../features/document-outline";
import type { NumberEdit } from "../features/renumber/number-edits";
import type { OpenDraft } from "./drafts";
import { rangeOf } from "./positions";

/** From the core's offsets to the protocol's shapes. The way back is in positions.ts. */

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toDiagnostic = (open: OpenDraft, finding: Diagnosed): Diagnostic => ({
  range: rangeOf(open, finding.span),
  severity: severities[finding.severity],
  source: "chapeau",
  code: finding.rule,
  message: finding.message,
  ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
  ...(finding.related && {
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: open.uri, range: rangeOf(open, span) },
      message,
    })),
  }),
});

export const toLocation = (open: OpenDraft, span: Span): Location => ({ uri: open.uri, range: rangeOf(open, span) });

export const toLocationLink = (open: OpenDraft, link: Link): LocationLink => ({
  originSelectionRange: rangeOf(open, link.origin),
  targetUri: open.uri,
  targetRange: rangeOf(open, link.targetRange),
  targetSelectionRange: rangeOf(open, link.target),
});

/** Editors know the kinds of programs only; each kind of a draft gets an icon of its own among them. */
const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
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

export const toTextEdit = (open: OpenDraft, { span, text }: Edit): TextEdit => ({
  range: rangeOf(open, span),
  newText: text,
});

export const toCodeAction = (open: OpenDraft, action: DraftAction): CodeAction => ({
  title: action.title,
  kind: action.kind === "quickfix" ? CodeActionKind.QuickFix : action.kind,
  edit: toWorkspaceEdit(open, action.edits),
  ...(action.mends && { diagnostics: [toDiagnostic(open, action.mends)] }),
  ...(action.isPreferred && { isPreferred: true }),
});

/** One edit for one version of the draft: the editor refuses it for any other. Questions become annotations to confirm. */
export function toWorkspaceEdit(open: OpenDraft, edits: readonly (Edit | NumberEdit)[]): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const textEdits = edits.map((edit) => {
    const question = "consent" in edit ? edit.consent : undefined;
    if (question === undefined) return toTextEdit(open, edit);
    changeAnnotations[question] = { label: question, needsConfirmation: true };
    return { ...toTextEdit(open, edit), annotationId: question };
  });
  return {
    documentChanges: [{ textDocument: { uri: open.uri, version: open.version }, edits: textEdits }],
    changeAnnotations,
  };
}
