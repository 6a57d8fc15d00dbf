import { l10n, window, workspace, type TextDocument, type WorkspaceEdit } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { renumberRequest, type RenumberParams, type RenumberResult } from "../../server/src/lsp/messages";
import { guarded } from "./annotate";
import { sayQuietly, showNotice, warnOfFault } from "./notices";
import { undefinedIfModified } from "./version-guard";

/** What to number anew; everything, if it says nothing. */
type Wish = Omit<RenumberParams, "textDocument">;

type ProtocolEdit = NonNullable<RenumberResult["edit"]>;

export interface Task {
  readonly client: BaseLanguageClient;
  readonly document: TextDocument;
  readonly wish?: Wish;
  /** Changes how the edit is shown before it is made. */
  readonly present?: (edit: ProtocolEdit) => ProtocolEdit;
}

interface Answer {
  readonly version: number;
  readonly result: RenumberResult | null;
  readonly edit: WorkspaceEdit | undefined;
}

/** Asks the server for new numbers and writes them; once more, if the draft changes meanwhile. */
export async function renumber(task: Task): Promise<void> {
  const isDone = (await tryToRenumber(task)) || (await tryToRenumber(task));
  if (isDone) return;
  void window.showWarningMessage(
    l10n.t("The draft changed while its new numbers were worked out. Nothing was renumbered."),
  );
}

/** Whether there is no more to do; there is, if the draft has moved on: numbers for an older version are never written. */
async function tryToRenumber(task: Task): Promise<boolean> {
  const answer = await ask(task);
  if (!answer) return false;
  const { result, edit } = answer;
  if (!result) void warnOfFault(l10n.t("This draft could not be renumbered. The output says why."));
  else if (result.refused) void showNotice(task.client, result.refused);
  else if (!edit) sayQuietly(l10n.t("The numbers are in order."));
  else return apply(task, answer, edit);
  return true;
}

/** Whether the edit has met the version that it was made for; an untouched draft means a discarded preview. */
async function apply({ client, document }: Task, { result, version }: Answer, edit: WorkspaceEdit): Promise<boolean> {
  const isApplied = await workspace.applyEdit(edit, { isRefactoring: true });
  const isUntouched = document.version === version;
  if (isApplied && !isUntouched && result) report(client, result);
  return isApplied || isUntouched;
}

/** The answer for the document as it stands, or nothing if it has moved on meanwhile. */
async function ask({ client, document, wish, present = guarded }: Task): Promise<Answer | undefined> {
  const textDocument = client.code2ProtocolConverter.asVersionedTextDocumentIdentifier(document);
  const { version } = textDocument;
  const params: RenumberParams = { ...wish, textDocument };
  const result = await client.sendRequest<RenumberResult | null>(renumberRequest, params).catch(undefinedIfModified);
  if (result === undefined) return undefined;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result?.edit && present(result.edit));
  return document.version === version ? { version, result, edit } : undefined;
}

function report(client: BaseLanguageClient, { changes, notices }: RenumberResult): void {
  sayQuietly(changes === 1 ? l10n.t("Renumbered: 1 change.") : l10n.t("Renumbered: {0} changes.", changes));
  for (const notice of notices) void showNotice(client, notice);
}
