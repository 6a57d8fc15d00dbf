import {
  LSPErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type PrepareRenameResult,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { rename } from "../features/rename";
import { isRefused, type Refused } from "../features/rename/answer";
import { nameAt } from "../features/rename/name";
import { toWorkspaceEdit } from "./convert/edits";
import type { OpenDraft } from "./drafts";
import { rangeOf } from "./positions";

/** Answers `textDocument/prepareRename`. Throws `RequestFailed`, with the reason, where a name cannot be changed. */
export function answerPrepareRename(open: OpenDraft, offset: number): PrepareRenameResult | null {
  const name = granted(nameAt(open.draft, offset));
  return name && { range: rangeOf(open, name.span), placeholder: name.text };
}

/** Answers `textDocument/rename`. Throws as `answerPrepareRename`. An editor that cannot ask gets no edit that needs consent. */
export function answerRename(
  open: OpenDraft,
  offset: number,
  newName: string,
  client: ClientCapabilities,
): WorkspaceEdit | null {
  const renaming = granted(rename(open.draft, offset, newName));
  const asks = client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  return (
    renaming &&
    toWorkspaceEdit(
      open,
      renaming.edits.filter(({ consent }) => asks || !consent),
    )
  );
}

function granted<T extends object>(answer: T | Refused | undefined): T | null {
  if (answer === undefined) return null;
  if (isRefused(answer)) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}
