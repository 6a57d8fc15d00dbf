import { l10n } from "vscode";
import type { AnnotatedTextEdit, ChangeAnnotation, TextDocumentEdit, WorkspaceEdit } from "vscode-languageclient";

const newNumber = "newNumber";
const preview = "preview";

/**
 * The same edit with every change annotated. VS Code works on an edit for a while before it writes it, and an annotation is
 * what keeps it from forgetting for which version it was made.
 */
export const guarded = (edit: WorkspaceEdit): WorkspaceEdit =>
  annotate(edit, { [newNumber]: { label: l10n.t("New number") } }, (edits) =>
    edits.map((each) => ({ annotationId: newNumber, ...each })),
  );

/**
 * The same edit, shown before it is made. VS Code opens its preview for a change that needs confirmation, but leaves the
 * tick to the drafter there; so one that changes nothing asks, and the new numbers are ticked from the start.
 */
export const previewed = (edit: WorkspaceEdit): WorkspaceEdit =>
  annotate(
    guarded(edit),
    { [preview]: { label: l10n.t("Preview of the new numbers"), needsConfirmation: true } },
    (edits) => [asking, ...edits],
  );

const top = { line: 0, character: 0 };
const asking: AnnotatedTextEdit = { range: { start: top, end: top }, newText: "", annotationId: preview };

function annotate(
  { changeAnnotations, documentChanges = [] }: WorkspaceEdit,
  annotations: Record<string, ChangeAnnotation>,
  change: (edits: TextDocumentEdit["edits"]) => TextDocumentEdit["edits"],
): WorkspaceEdit {
  return {
    changeAnnotations: { ...changeAnnotations, ...annotations },
    documentChanges: documentChanges.map((each) => ("edits" in each ? { ...each, edits: change(each.edits) } : each)),
  };
}
