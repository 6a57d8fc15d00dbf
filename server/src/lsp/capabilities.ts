import { TextDocumentSyncKind, type ClientCapabilities, type ServerCapabilities } from "vscode-languageserver";
import { actionKinds } from "../features/actions";
import { tellCommand } from "./convert/actions";
import { chooseEncoding } from "./encoding";
import { triggerCharacters } from "../features/completion";

/** What the server announces, all of it in the answer to `initialize`: no client has to know dynamic registration. */
export function capabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: chooseEncoding(client),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSaveWaitUntil: true },
    definitionProvider: true,
    referencesProvider: true,
    completionProvider: {
      triggerCharacters: [...triggerCharacters],
      completionItem: { labelDetailsSupport: true },
    },
    documentSymbolProvider: { label: "Chapeau" },
    linkedEditingRangeProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [...actionKinds], resolveProvider: true },
    executeCommandProvider: { commands: [tellCommand] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
    ...(pullsDiagnostics(client) && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

/** Whether the client asks for diagnostics; to one that does not they are sent. */
export const pullsDiagnostics = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined;
