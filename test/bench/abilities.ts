import type { ClientCapabilities } from "vscode-languageserver";

/** What the editor of the benchmark says that it can do: it asks for diagnostics, and takes those that are sent. */
export const abilities: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
    diagnostic: { dynamicRegistration: true },
    documentSymbol: { dynamicRegistration: true, hierarchicalDocumentSymbolSupport: true },
    foldingRange: { dynamicRegistration: true },
    semanticTokens: {
      dynamicRegistration: true,
      requests: { full: { delta: true }, range: true },
      formats: ["relative"],
      tokenTypes: ["namespace", "type", "class", "variable", "keyword", "comment", "string", "number", "operator"],
      tokenModifiers: [],
    },
  },
  window: { workDoneProgress: true },
};
