import { DidChangeConfigurationNotification, type Connection, type InitializeParams } from "vscode-languageserver";
import { speak } from "../settings/language";
import { capabilities } from "./capabilities";
import { Drafts } from "./drafts";
import { chooseEncoding } from "./encoding";
import { readSettings } from "../settings/read";
import type { Session } from "./session";

/**
 * Answers `initialize`, and keeps the folders and settings in step with the editor's. It may give settings at the start, send
 * them, or be asked for them. What is sent or asked for goes before what was given at the start. `onChange` is called whenever settings come.
 */
export function configure(connection: Connection, session: Session, onChange: () => void): void {
  let initial: unknown;
  const take = (settings: unknown) => {
    session.settings = readSettings(section(settings), section(initial));
    onChange();
  };
  const pull = async () => {
    if (session.client.workspace?.configuration) take(await connection.workspace.getConfiguration("chapeau"));
  };
  const register = async () => {
    if (!session.client.workspace?.didChangeConfiguration?.dynamicRegistration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "chapeau" });
  };

  connection.onInitialize((params) => {
    const { capabilities: client, initializationOptions, locale } = params;
    speak(locale ?? "en");
    initial = initializationOptions;
    session.client = client;
    session.settings = readSettings(section(initial));
    session.folders = foldersOf(params);
    session.drafts = new Drafts(chooseEncoding(client));
    return { capabilities: capabilities(client), serverInfo: { name: "chapeau" } };
  });
  // Neither waits for the other: an editor that can do one of the two only, or says so and cannot, has its settings all the same.
  connection.onInitialized(async () => {
    if (session.client.workspace?.workspaceFolders) followFolders(connection, session);
    await Promise.all([pull(), register()]);
  });
  connection.onDidChangeConfiguration(({ settings }) =>
    session.client.workspace?.configuration ? pull() : take(settings),
  );
}

function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Older editors know of one folder only.
  return params.rootUri ? [params.rootUri] : [];
}

function followFolders(connection: Connection, session: Session): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  });
}

/** Some editors send the settings of Chapeau, some all settings with those of Chapeau under its name. */
const section = (sent: unknown): unknown =>
  typeof sent === "object" && sent !== null && "chapeau" in sent ? sent.chapeau : sent;
