import { DidChangeConfigurationNotification, type Connection } from "vscode-languageserver";
import { speak } from "../settings/language";
import { capabilities } from "./capabilities";
import type { Session } from "./session";
import { readSettings } from "../settings/read";

/**
 * Answers `initialize`, and keeps the settings in step with the editor's: it may give them at the start, send them, or be
 * asked for them. `onChange` is called whenever they come.
 */
export function configure(connection: Connection, session: Session, onChange: () => void): void {
  const pull = async () => {
    if (!session.client.workspace?.configuration) return;
    session.settings = readSettings(await connection.workspace.getConfiguration("chapeau"));
    onChange();
  };

  connection.onInitialize((params) => {
    speak(params.locale ?? "en");
    session.client = params.capabilities;
    session.settings = readSettings(params.initializationOptions);
    return { capabilities: capabilities(session.client), serverInfo: { name: "chapeau" } };
  });
  connection.onInitialized(async () => {
    if (session.client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "chapeau" });
    }
    await pull();
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (session.client.workspace?.configuration) return pull();
    session.settings = readSettings((settings as { chapeau?: unknown } | null)?.chapeau);
    onChange();
  });
}
