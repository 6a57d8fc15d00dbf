import {
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  type ChangeAnnotation,
  type CodeAction,
  type Diagnostic,
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

export const toDiagnostic = ({ uri, draft }: OpenDraft, finding: Diagnosed): Diagnostic => ({
  range: rangeOf(draft, finding.span),
  severity: severities[finding.severity],
  source: "chapeau",
  code: finding.rule,
  message: finding.message,
  ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
  ...(finding.related && {
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri, range: rangeOf(draft, span) },
      message,
    })),
  }),
});

export const toLocation = ({ uri, draft }: OpenDraft, span: Span): Location => ({ uri, range: rangeOf(draft, span) });

export const toLocationLink = ({ uri, draft }: OpenDraft, link: Link): LocationLink => ({
  originSelectionRange: rangeOf(draft, link.origin),
  targetUri: uri,
  targetRange: rangeOf(draft, link.targetRange),
  targetSelectionRange: rangeOf(draft, link.target),
});

export const toTextEdit = ({ draft }: OpenDraft, { span, text }: Edit): TextEdit => ({
  range: rangeOf(draft, span),
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
