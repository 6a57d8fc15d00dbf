import type { ClientCapabilities } from "vscode-languageserver";
import type { DraftFiles } from "./draft-files";
import { Drafts } from "./drafts";
import { readSettings, type Settings } from "../settings/read";

/** What a server knows from `initialize` to `exit`: the editor's abilities, the settings, the open drafts and folders. */
export class Session {
  client: ClientCapabilities = {};
  drafts = new Drafts();
  /** The addresses of the folders that are open. */
  folders: readonly string[] = [];
  /** The files in them; absent where nobody can read files. */
  files: DraftFiles | undefined;

  private editorSettings: readonly unknown[] = [];
  private readonly projects = new Map<string, unknown>();
  private readonly known = new Map<string, Settings>();

  /** The settings that hold for a draft: what its project file says goes before what the editor says. */
  settingsOf(uri: string): Settings {
    const known = this.known.get(uri) ?? readSettings(this.projects.get(uri), ...this.editorSettings);
    this.known.set(uri, known);
    return known;
  }

  /** Takes the settings of the editor, of which the first go before the others. */
  useEditor(...settings: readonly unknown[]): void {
    this.editorSettings = settings;
    this.known.clear();
  }

  useProject(uri: string, settings: unknown): void {
    this.projects.set(uri, settings);
    this.known.delete(uri);
  }

  /** Forgets the settings of a draft that is no longer open. */
  forget(uri: string): void {
    this.projects.delete(uri);
    this.known.delete(uri);
  }

  forgetProjects(): void {
    this.projects.clear();
    this.known.clear();
  }
}
