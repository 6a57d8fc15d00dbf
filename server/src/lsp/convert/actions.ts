import type { CodeAction, Command, WorkspaceEdit } from "vscode-languageserver";
import type { DraftAction, Made } from "../../features/actions/action";
import type { Refusal } from "../../features/renumber/obstacles";
import type { OpenDraft } from "../drafts";
import { toDiagnostic } from "./diagnostics";
import { toSnippetEdit, toWorkspaceEdit } from "./edits";

/** Tells the drafter what an action leaves to look at, or why it could not be made, when it has been chosen. */
export const tellCommand = "chapeau.tell";

/** The action as a list shows it, without what it does. */
export const toCodeAction = (
  open: OpenDraft,
  { title, kind, disabled, mends, isPreferred }: DraftAction,
): CodeAction => ({
  title,
  kind,
  ...(disabled !== undefined && { disabled: { reason: disabled } }),
  ...(mends && { diagnostics: [toDiagnostic(open, mends)] }),
  ...(isPreferred && { isPreferred: true }),
});

/** What the action does: an edit for one version of the draft, and what is to be told. */
export function toDeed(
  open: OpenDraft,
  made: Made | Refusal,
  withSnippets: boolean,
): Pick<CodeAction, "edit" | "command"> {
  if ("message" in made) return { command: tell(made) };
  const [notice] = made.notices ?? [];
  return { edit: toActionEdit(open, made, withSnippets), ...(notice && { command: tell(notice) }) };
}

export function toActionEdit(open: OpenDraft, { edits, selection }: Made, withSnippets: boolean): WorkspaceEdit {
  const isToFillIn = selection !== undefined && selection.start < selection.end;
  return withSnippets && isToFillIn ? toSnippetEdit(open, edits, selection) : toWorkspaceEdit(open, edits);
}

const tell = ({ message }: Refusal): Command => ({ title: message, command: tellCommand, arguments: [message] });
