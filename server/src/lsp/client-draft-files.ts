import type { Connection } from "vscode-languageserver";
import { draftFileLimits, type DraftFiles } from "./draft-files";
import {
  draftTextRequest,
  draftsRequest,
  type DraftsParams,
  type DraftsResult,
  type DraftTextParams,
} from "./messages";

/** Drafts that the editor lists and reads itself: it knows files that the server cannot reach, as in a browser. */
export function clientDraftFiles(connection: Connection): DraftFiles {
  return {
    list: (_folders, token) =>
      connection.sendRequest<DraftsResult>(draftsRequest, draftFileLimits satisfies DraftsParams, token),
    read: async (uri, token) => {
      const params: DraftTextParams = { uri };
      return (await connection.sendRequest<string | null>(draftTextRequest, params, token)) ?? undefined;
    },
  };
}
