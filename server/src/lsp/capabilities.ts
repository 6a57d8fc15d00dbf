import { TextDocumentSyncKind, type ClientCapabilities, type ServerCapabilities } from "vscode-languageserver";
import { actionKinds } from "../features/actions";
import { tellCommand } from "./convert/actions";
import { chooseEncoding } from "./encoding";
import { triggerCharacters } from "../features/completion";
import { legend } from "./convert/semantic-tokens";

/** What the server announces, all of it in the answer to `initialize`: no client has to know dynamic registration. */
export function capabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: chooseEncoding(client),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSaveWaitUntil: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    completionProvider: {
      triggerCharacters: [...triggerCharacters],
      completionItem: { labelDetailsSupport: true },
    },
    linkedEditingRangeProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: "Chapeau" },
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    callHierarchyProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    workspaceSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
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
