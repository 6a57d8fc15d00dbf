// The floor of the protocol: a server over vscode-jsonrpc alone that reports no findings at each change, and knows nothing else.
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

interface OfDocument {
  readonly textDocument: { readonly uri: string; readonly version: number };
}

const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);

const report = ({ textDocument: { uri, version } }: OfDocument) =>
  connection.sendNotification("textDocument/publishDiagnostics", { uri, version, diagnostics: [] });

connection.onRequest("initialize", () => ({
  capabilities: {
    textDocumentSync: 2,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [], tokenModifiers: [] }, full: true },
  },
}));
connection.onNotification("textDocument/didOpen", report);
connection.onNotification("textDocument/didChange", report);
connection.onRequest("textDocument/documentSymbol", () => []);
connection.onRequest("textDocument/foldingRange", () => []);
connection.onRequest("textDocument/semanticTokens/full", () => ({ data: [] }));
connection.onRequest("shutdown", () => null);
connection.onNotification("exit", () => process.exit(0));
connection.listen();
