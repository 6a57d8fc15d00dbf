import type { Connection } from "vscode-languageserver";
import type { OpenDraft } from "./drafts";
import type { Session } from "./session";

interface Followers {
  readonly onOpen: (uri: string) => Promise<void>;
  /** Called with each version, the first one too. */
  readonly onChange: (open: OpenDraft) => void;
  readonly onClose: (uri: string) => void;
}

/** Keeps the drafts in step with the editor's documents, or ends the server. */
export function synchronize(connection: Connection, session: Session, { onOpen, onChange, onClose }: Followers): void {
  const tell = (uri: string) => {
    const open = session.drafts.get(uri);
    if (open) onChange(open);
  };

  connection.onDidOpenTextDocument(
    keeping(
      ({ textDocument: { uri, version, text } }) => session.drafts.open(uri, version, text),
      (uri) => {
        tell(uri);
        void onOpen(uri);
      },
    ),
  );
  connection.onDidChangeTextDocument(
    keeping(({ textDocument, contentChanges }) => session.drafts.change(textDocument, contentChanges), tell),
  );
  connection.onDidCloseTextDocument(keeping(({ textDocument: { uri } }) => session.drafts.close(uri), onClose));
}

/**
 * `keep` does to a draft what the editor did, and `then` follows. If it cannot, the texts differ from now on: vscode-jsonrpc
 * would log that and go on. Thrown where nobody catches it, the fault ends a process before the next message is read, and has
 * the editor start a new worker.
 */
function keeping<P extends { readonly textDocument: { readonly uri: string } }>(
  keep: (params: P) => void,
  then: (uri: string) => void,
): (params: P) => void {
  return (params) => {
    try {
      keep(params);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
      return;
    }
    then(params.textDocument.uri);
  };
}
