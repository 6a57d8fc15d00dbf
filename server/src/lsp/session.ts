import type { ClientCapabilities } from "vscode-languageserver";
import { Drafts } from "./drafts";
import { defaultSettings, type Settings } from "../settings/read";

/** What a server knows from `initialize` to `exit`: the editor's abilities, its settings, its open drafts and folders. */
export class Session {
  client: ClientCapabilities = {};
  settings: Settings = defaultSettings;
  drafts = new Drafts();
  /** The addresses of the folders that are open. */
  folders: readonly string[] = [];
}
