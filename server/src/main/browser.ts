import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { serve } from "../lsp/serve";

declare const self: DedicatedWorkerGlobalScope;

// The editor hears of a fault that nobody caught and starts a new server; of a refused promise it hears only this way.
self.addEventListener("unhandledrejection", ({ reason }) => {
  throw reason;
});

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)));
