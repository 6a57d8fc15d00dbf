import { FileType, Uri, workspace, type CancellationToken, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  draftsRequest,
  draftTextRequest,
  type DraftsParams,
  type DraftsResult,
  type DraftTextParams,
} from "../../server/src/lsp/messages";

/** Lists and reads the drafts of the workspace for the server, wherever VS Code can: on a disk, a remote machine, the web. */
export function answerDraftFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(draftsRequest, (params: DraftsParams, token: CancellationToken) => list(client, params, token)),
    client.onRequest(draftTextRequest, ({ uri }: DraftTextParams) => read(client.protocol2CodeConverter.asUri(uri))),
  ];
}

/** Walks through the folders, the outer ones first, as `findFiles` cannot everywhere; symbolic links are not followed. */
async function list(client: BaseLanguageClient, params: DraftsParams, token: CancellationToken): Promise<DraftsResult> {
  const { names, skippedFolders, mostFolders, mostFiles, largest } = params;
  const isDraft = new RegExp(names);
  const found = new Map<string, DraftsResult[number]>();
  const waiting = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let next = 0; next < Math.min(waiting.length, mostFolders); next++) {
    const folder = waiting[next];
    if (!folder || token.isCancellationRequested || found.size >= mostFiles) break;
    for (const [name, type] of (await orNothing(workspace.fs.readDirectory(folder))) ?? []) {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory && !skippedFolders.includes(name)) waiting.push(uri);
      const file = type === FileType.File && isDraft.test(name) ? await fileAt(client, uri, largest) : undefined;
      if (file) found.set(file.uri, file);
    }
  }
  return [...found.values()].slice(0, mostFiles);
}

async function fileAt(
  client: BaseLanguageClient,
  uri: Uri,
  largest: number,
): Promise<DraftsResult[number] | undefined> {
  const known = await orNothing(workspace.fs.stat(uri));
  if (!known || known.size > largest) return undefined;
  return { uri: client.code2ProtocolConverter.asUri(uri), version: `${known.mtime} ${known.size}` };
}

/** Without a byte order mark, which the editor does not count either. */
async function read(uri: Uri): Promise<string | null> {
  const bytes = await orNothing(workspace.fs.readFile(uri));
  return bytes ? new TextDecoder().decode(bytes) : null;
}

/** What cannot be read is passed over. */
const orNothing = <T>(read: Thenable<T>): Promise<T | undefined> => Promise.resolve(read).catch(() => undefined);
