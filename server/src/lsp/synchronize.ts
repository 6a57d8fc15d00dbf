import type { Connection } from "vscode-languageserver";
import type { OpenDraft } from "./drafts";
import type { Session } from "./session";

interface Followers {
  readonly onOpen: (uri: string) => Promise<void>;
  /** Called with each version, the first one too. */
  readonly onChange: (open: OpenDraft) => void;
  readonly onClose: (uri: string) => void;
}

/** Keeps the drafts in step with the editor's documents. */
export function synchronize(connection: Connection, session: Session, { onOpen, onChange, onClose }: Followers): void {
  const tell = (uri: string) => {
    const open = session.drafts.get(uri);
    if (open) onChange(open);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    session.drafts.open(uri, version, text);
    tell(uri);
    void onOpen(uri);
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
