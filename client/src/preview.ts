import type { ChangeAnnotation, WorkspaceEdit } from "vscode-languageclient";

const newNumber = "New number";

/** The same edit with each change to be confirmed: VS Code then shows all of them in its refactor preview. */
export function previewed(edit: WorkspaceEdit): WorkspaceEdit {
  const annotations = { [newNumber]: { label: newNumber }, ...edit.changeAnnotations };
  return {
    changeAnnotations: Object.fromEntries(Object.entries(annotations).map(confirmed)),
    documentChanges: (edit.documentChanges ?? []).map((change) => {
      if (!("edits" in change)) return change;
      return { ...change, edits: change.edits.map((textEdit) => ({ annotationId: newNumber, ...textEdit })) };
    }),
  };
}

function confirmed([id, annotation]: [string, ChangeAnnotation]): [string, ChangeAnnotation] {
  return [id, { ...annotation, needsConfirmation: true }];
}
