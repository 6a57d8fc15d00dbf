import { FileType, workspace, type CancellationToken, type Disposable, type Uri } from "vscode";
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

async function list(client: BaseLanguageClient, params: DraftsParams, token: CancellationToken): Promise<DraftsResult> {
  const { patterns, skippedFolders, mostFiles, largest } = params;
  const exclude = `**/{${skippedFolders.join(",")}}/**`;
  const uris = await workspace.findFiles(`**/{${patterns.join(",")}}`, exclude, mostFiles, token);
  const files = await Promise.all(uris.map((uri) => fileAt(client, uri, largest)));
  return files.filter((file) => file !== undefined);
}

async function fileAt(
  client: BaseLanguageClient,
  uri: Uri,
  largest: number,
): Promise<DraftsResult[number] | undefined> {
  const known = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  if (!known || known.size > largest || known.type & FileType.SymbolicLink) return undefined;
  return { uri: client.code2ProtocolConverter.asUri(uri), version: `${known.mtime} ${known.size}` };
}

/** Without a byte order mark, which the editor does not count either. */
async function read(uri: Uri): Promise<string | null> {
  const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
  return bytes ? new TextDecoder().decode(bytes) : null;
}
