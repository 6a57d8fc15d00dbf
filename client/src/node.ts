import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions } from "./options";
import { start } from "./start";

export { stop as deactivate } from "./start";

/** The extension on the desktop and on a remote machine: the server is a Node process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  return start(
    new LanguageClient("chapeau", "Chapeau", { module, transport: TransportKind.ipc }, clientOptions),
    context,
  );
}
