import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient, type MessageTransports } from "vscode-languageclient/browser";
import { clientOptions } from "./options";
import { start } from "./start";
import { transportsTo } from "./worker-transports";

export { stop as deactivate } from "./start";

/** The extension in VS Code for the web: the server is a worker, a new one for each start. */
export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true);
  const launch = (): Promise<MessageTransports> => Promise.resolve(transportsTo(new Worker(address), client));
  const client: LanguageClient = new LanguageClient("chapeau", "Chapeau", launch, clientOptions);
  return start(client, context);
}
