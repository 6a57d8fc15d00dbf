import { renumber } from "../features/renumber";
import { contentModified } from "./content-modified";
import { toWorkspaceEdit } from "./convert/edits";
import { toNotice } from "./convert/locations";
import type { OpenDraft } from "./drafts";
import type { RenumberParams, RenumberResult } from "./messages";
import { spanOf } from "./positions";

/** Answers `chapeau/renumber`. Throws `ContentModified` if the draft has moved on since it was asked. */
export function answerRenumber(open: OpenDraft, params: RenumberParams): RenumberResult {
  if (params.textDocument.version !== open.version) throw contentModified();
  const { edits, refusal, notices } = renumber(open.draft, {
    ...(params.range && { within: spanOf(open, params.range) }),
    ...(params.targets && { targets: params.targets }),
    foldInsertions: params.foldInsertions ?? false,
  });
  return {
    changes: edits.length,
    ...(edits.length > 0 && { edit: toWorkspaceEdit(open, edits) }),
    ...(refusal && { refused: toNotice(open, refusal) }),
    notices: notices.map((notice) => toNotice(open, notice)),
  };
}
