import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { abilities } from "./abilities";
import { registerCommands } from "./commands";
import { endCrashLoops } from "./crash-loop";
import { answerDraftFiles } from "./draft-files";
import { registerPaste } from "./paste";
import { showProfile } from "./profile";
import { registerShowReferences } from "./show-references";
import { showCounts } from "./status";
import { suggestProfiles } from "./suggest-profile";

let running: BaseLanguageClient | undefined;

/** Starts the server behind `client`, wherever it runs. The commands come first: restarting must work when the start did not. */
export async function start(client: BaseLanguageClient, context: ExtensionContext): Promise<void> {
  running = client;
  endCrashLoops(client);
  client.registerFeature(abilities);
  context.subscriptions.push(...registerCommands(client, context), showCounts(client), showProfile());
  context.subscriptions.push(registerShowReferences(client), ...answerDraftFiles(client));
  await client.start();
  context.subscriptions.push(suggestProfiles(client, context.workspaceState), registerPaste(client));
}

export async function stop(): Promise<void> {
  if (running?.isRunning()) await running.stop();
}
