import type { Connection } from "vscode-languageserver";
import type { OpenDraft } from "./drafts";
import type { Session } from "./session";

/** Keeps the drafts in step with the editor's documents. `onChange` is called with each new version, `onClose` with what is closed. */
export function synchronize(
  connection: Connection,
  session: Session,
  onChange: (open: OpenDraft) => void,
  onClose: (uri: string) => void,
): void {
  const tell = (uri: string) => {
    const open = session.drafts.get(uri);
    if (open) onChange(open);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    session.drafts.open(uri, version, text);
    tell(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    session.drafts.change(textDocument, contentChanges);
    tell(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.drafts.close(uri);
    onClose(uri);
  });
}
