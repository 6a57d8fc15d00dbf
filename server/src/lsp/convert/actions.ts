import type { CodeAction } from "vscode-languageserver";
import type { DraftAction } from "../../features/actions/action";
import type { OpenDraft } from "../drafts";
import { toDiagnostic } from "./diagnostics";
import { toWorkspaceEdit } from "./edits";

export const toCodeAction = (open: OpenDraft, action: DraftAction): CodeAction => ({
  title: action.title,
  kind: action.kind,
  edit: toWorkspaceEdit(open, action.edits),
  ...(action.mends && { diagnostics: [toDiagnostic(open, action.mends)] }),
  ...(action.isPreferred && { isPreferred: true }),
});
