import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/serve";
import { nodeDraftFiles } from "./node-draft-files";
import { connectStdio } from "./stdio/connect";

// A server in an unknown state must not go on editing anyone's text: it ends, and the editor starts a new one.
for (const event of ["uncaughtException", "unhandledRejection"]) {
  process.on(event, (error: unknown) => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  });
}

// VS Code says --node-ipc, every other editor --stdio.
const connection = process.argv.includes("--stdio") ? connectStdio() : createConnection(ProposedFeatures.all);
serve(connection, nodeDraftFiles);
