import { Uri, type ExtensionContext } from "vscode";
import { BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { clientOptions } from "./options";
import { start } from "./start";
import { WorkerReader } from "./worker-reader";

export { stop as deactivate } from "./start";

/** The extension in VS Code for the web: the server is a worker, a new one for each start. */
export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true);
  const launch = () => {
    const worker = new Worker(address);
    return Promise.resolve({ reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return start(new LanguageClient("chapeau", "Chapeau", launch, clientOptions), context);
}
