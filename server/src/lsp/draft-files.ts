import type { CancellationToken } from "vscode-languageserver";

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

/** Which files are looked into, and how many. */
export const draftFileLimits = {
  /** The names that drafts have; the same stand in package.json. */
  patterns: ["*.decl", "*.declaration", "*.draft.txt", "zero-draft*.txt"],
  skippedFolders: ["node_modules", ".git"],
  mostFiles: 500,
  /** In bytes. */
  largest: 5 * 1024 * 1024,
} as const;

/** Whether a file of this name is a draft. */
export const isDraftName = (name: string): boolean => names.some((pattern) => pattern.test(name));

const names = draftFileLimits.patterns.map(
  (pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`),
);
