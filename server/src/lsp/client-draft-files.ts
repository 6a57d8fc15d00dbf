import type { CancellationToken, Connection } from "vscode-languageserver";
import { draftFileLimits, type DraftFiles } from "./draft-files";
import {
  draftTextRequest,
  draftsRequest,
  type DraftsParams,
  type DraftsResult,
  type DraftTextParams,
} from "./messages";

/**
 * Drafts that the editor lists and reads itself: it knows files that the server cannot reach, as in a browser. If it fails,
 * there are none, and the log says why.
 */
export function clientDraftFiles(connection: Connection): DraftFiles {
  const ask = <R>(method: string, params: DraftsParams | DraftTextParams, token: CancellationToken) =>
    connection.sendRequest<R | null>(method, params, token).catch((error: unknown) => {
      if (!token.isCancellationRequested) connection.console.warn(String(error));
      return null;
    });
  return {
    list: async (_folders, token) => (await ask<DraftsResult>(draftsRequest, draftFileLimits, token)) ?? [],
    read: async (uri, token) => (await ask<string>(draftTextRequest, { uri }, token)) ?? undefined,
  };
}
