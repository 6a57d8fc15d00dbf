import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { registerCommands } from "./commands";
import { clientOptions } from "./options";
import { registerPaste } from "./paste";
import { suggestProfiles } from "./suggest-profile";

let client: LanguageClient | undefined;

/** Starts the server as a Node process of its own. The commands come first: restarting must work when the start did not. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  client = new LanguageClient("chapeau", "Chapeau", { module, transport: TransportKind.ipc }, clientOptions);
  context.subscriptions.push(...registerCommands(client));
  await client.start();
  context.subscriptions.push(suggestProfiles(client, context.workspaceState), registerPaste(client));
}

export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}
