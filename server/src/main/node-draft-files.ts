import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CancellationToken } from "vscode-languageserver";
import { draftFileLimits, type DraftFile, type DraftFiles } from "../lsp/draft-files";

/** The drafts in folders on this machine. Symbolic links are not followed; what cannot be read is passed over. */
export const nodeDraftFiles: DraftFiles = {
  async list(folders, token) {
    const found = new Map<string, DraftFile>();
    const waiting = folders.flatMap(pathOf);
    for (let next = 0; next < Math.min(waiting.length, draftFileLimits.mostFolders); next++) {
      if (token.isCancellationRequested || found.size >= draftFileLimits.mostFiles) break;
      await look(waiting[next] ?? "", waiting, found, token);
    }
    return [...found.values()].slice(0, draftFileLimits.mostFiles);
  },
  read: (uri) => readFile(new URL(uri)).then(textOf, nothing),
};

async function look(
  folder: string,
  waiting: string[],
  found: Map<string, DraftFile>,
  token: CancellationToken,
): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(nothing)) ?? [];
  for (const entry of entries) {
    if (token.isCancellationRequested) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) waiting.push(path);
    const file = entry.isFile() && draftNames.test(entry.name) ? await fileAt(path) : undefined;
    if (file) found.set(file.uri, file);
  }
}

async function fileAt(path: string): Promise<DraftFile | undefined> {
  const known = await stat(path).catch(nothing);
  if (!known || known.size > draftFileLimits.largest) return undefined;
  return { uri: pathToFileURL(path).href, version: `${known.mtimeMs} ${known.size}` };
}

const draftNames = new RegExp(draftFileLimits.names);

const skipped = new Set(draftFileLimits.skippedFolders);

function pathOf(uri: string): string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}

/** Without a byte order mark, which editors do not count either. */
const textOf = (bytes: Buffer): string => new TextDecoder().decode(bytes);

const nothing = (): undefined => undefined;
