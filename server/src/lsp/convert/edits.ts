import type { ChangeAnnotation, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Edit } from "../../text/edit";
import type { NumberEdit } from "../../features/renumber/number-edits";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

export const toTextEdit = (open: OpenDraft, { span, text }: Edit): TextEdit => ({
  range: rangeOf(open, span),
  newText: text,
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
