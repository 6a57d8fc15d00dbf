import type { ChangeAnnotation, SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { sortEdits, type Edit } from "../../text/edit";
import { contains, type Span } from "../../text/span";
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

/** The same, with the words at `selection` in the text afterwards as the place where the drafter goes on writing. */
export function toSnippetEdit(open: OpenDraft, edits: readonly Edit[], selection: Span): WorkspaceEdit {
  let growth = 0;
  const textEdits = sortEdits(edits).map((edit): TextEdit | SnippetTextEdit => {
    const start = edit.span.start + growth;
    growth += edit.text.length - (edit.span.end - edit.span.start);
    if (!contains({ start, end: start + edit.text.length }, selection)) return toTextEdit(open, edit);
    const [from, to] = [selection.start - start, selection.end - start];
    const [before, words, behind] = [edit.text.slice(0, from), edit.text.slice(from, to), edit.text.slice(to)].map(
      escaped,
    );
    return { range: rangeOf(open, edit.span), snippet: { kind: "snippet", value: `${before}\${1:${words}}${behind}` } };
  });
  return { documentChanges: [{ textDocument: { uri: open.uri, version: open.version }, edits: textEdits }] };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
