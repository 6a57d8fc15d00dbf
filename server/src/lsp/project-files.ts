import { CancellationToken, DidChangeWatchedFilesNotification, type Connection } from "vscode-languageserver";
import { t } from "@vscode/l10n";
import { projectFileName, readProjectFile, type ProjectFile } from "../settings/project-file";
import type { Session } from "./session";
import { warn } from "./warn";

/**
 * Gives each open draft the settings of the nearest project file, in its folder or in one above. They are read when a draft is
 * opened, and again when the editor says that a project file has changed. `onChange` is called when they come.
 */
export function followProjectFiles(connection: Connection, session: Session, onChange: () => void) {
  const nearest = new NearestProjectFile(
    async (uri) => session.files?.read(uri, CancellationToken.None),
    (problem) => warn(connection, problem),
  );

  const load = async (uri: string) => {
    const settings = await nearest.of(folderOf(uri));
    if (!settings || !session.drafts.get(uri)) return;
    session.useProject(uri, settings);
    onChange();
  };
  connection.onDidChangeWatchedFiles(async () => {
    nearest.forget();
    session.forgetProjects();
    onChange();
    await Promise.all([...session.drafts.all()].map(({ uri }) => load(uri)));
  });

  return {
    load,
    /** Asks the editor to watch the project files, if it can. */
    watch: async () => {
      if (!session.client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
      const watchers = [{ globPattern: `**/${projectFileName}` }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    },
  };
}

type Settings = ProjectFile["settings"];

class NearestProjectFile {
  private known = new Map<string, Promise<Settings | undefined>>();

  constructor(
    private readonly read: (uri: string) => Promise<string | undefined>,
    private readonly tell: (problem: string) => void,
  ) {}

  /** The settings of the project file that is nearest to `folder`. */
  of(folder: string): Promise<Settings | undefined> {
    const known = this.known.get(folder);
    if (known) return known;
    const found = this.find(folder);
    this.known.set(folder, found);
    return found;
  }

  forget(): void {
    this.known = new Map();
  }

  private async find(folder: string): Promise<Settings | undefined> {
    if (!isFolder(folder)) return undefined;
    const uri = `${folder}/${projectFileName}`;
    // A file that cannot be read is none.
    const text = await this.read(uri).catch(() => undefined);
    return text === undefined ? this.of(folderOf(folder)) : this.settingsIn(uri, text);
  }

  /** What can be read of the file; what cannot is told. */
  private settingsIn(uri: string, text: string): Settings {
    const { settings, problems } = readProjectFile(text);
    if (problems.length > 0) this.tell(t("{0} has faults. {1}", nameOf(uri), problems.join(" ")));
    return settings;
  }
}

const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf("/")));

/** `file:///work` is one, and `file://`, the root; what is above it is none, nor is the place of an unsaved draft. */
const isFolder = (uri: string): boolean => uri.includes("://");

function nameOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}
