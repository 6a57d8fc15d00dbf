import type { CancellationToken } from "vscode-languageserver";
import type { DraftsParams } from "./messages";

/** A draft in a file, and what changes when the file does. */
export interface DraftFile {
  readonly uri: string;
  readonly version: string;
}

/** The files in the folders that an editor has opened. The server itself opens none. */
export interface DraftFiles {
  /** The drafts in `folders`, within `draftFileLimits`; what cannot be read is left out. */
  readonly list: (folders: readonly string[], token: CancellationToken) => Promise<readonly DraftFile[]>;
  /** The text of a file; undefined if there is none. */
  readonly read: (uri: string, token: CancellationToken) => Promise<string | undefined>;
}

/** The names that drafts have; the same stand in package.json. */
export const draftPatterns = ["*.decl", "*.declaration", "*.draft.txt", "zero-draft*.txt"] as const;

/** Which files are looked into, and how many. */
export const draftFileLimits: DraftsParams = {
  names: `^(?:${draftPatterns.map((pattern) => pattern.replaceAll(".", "\\.").replaceAll("*", ".*")).join("|")})$`,
  skippedFolders: ["node_modules", ".git"],
  mostFolders: 5000,
  mostFiles: 500,
  largest: 5 * 1024 * 1024,
};
