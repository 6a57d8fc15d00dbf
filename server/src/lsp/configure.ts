import { DidChangeConfigurationNotification, type Connection, type InitializeParams } from "vscode-languageserver";
import { speak } from "../settings/language";
import { abilitiesOf } from "./abilities";
import { capabilities } from "./capabilities";
import { clientDraftFiles } from "./client-draft-files";
import type { DraftFiles } from "./draft-files";
import { Drafts } from "./drafts";
import { chooseEncoding } from "./encoding";
import type { Session } from "./session";

interface Surroundings {
  /** The drafts in folders, for editors that do not list them themselves. */
  readonly files: DraftFiles | undefined;
  /** Called when the editor can be asked for things. */
  readonly onReady: () => Promise<void>;
  readonly onChange: () => void;
}

/**
 * Answers `initialize`, and keeps the folders and settings in step with the editor's. It may give settings at the start, send
 * them, or be asked for them. What is sent or asked for goes before what was given at the start. `onChange` is called whenever settings come.
 */
export function configure(connection: Connection, session: Session, { files, onReady, onChange }: Surroundings): void {
  let initial: unknown;
  const take = (settings: unknown) => {
    session.useEditor(section(settings), section(initial));
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
    const { capabilities: client, locale } = params;
    speak(locale ?? "en");
    initial = params.initializationOptions;
    session.client = client;
    session.useEditor(section(initial));
    session.files = abilitiesOf(client).drafts ? clientDraftFiles(connection) : files;
    session.folders = foldersOf(params);
    session.drafts = new Drafts(chooseEncoding(client));
    return { capabilities: capabilities(client), serverInfo: { name: "chapeau" } };
  });
  // Neither waits for the other: an editor that can do one of the two only, or says so and cannot, has its settings all the same.
  connection.onInitialized(async () => {
    if (session.client.workspace?.workspaceFolders) followFolders(connection, session);
    await Promise.all([pull(), register(), onReady()]);
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
