import { l10n, Range, window, workspace, WorkspaceEdit, type TextEditor } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { cleanUpRequest, type CleanUpParams, type CleanUpResult } from "../../server/src/lsp/messages";

const showDetails = l10n.t("Show Details");

/** Turns the text of the editor, or the lines that are selected, into the format of a draft. One undo restores all. */
export async function cleanUpEditor(client: BaseLanguageClient, { document, selection }: TextEditor): Promise<void> {
  const range = selection.isEmpty
    ? new Range(0, 0, document.lineCount, 0)
    : new Range(selection.start.line, 0, selection.end.line, document.lineAt(selection.end.line).text.length);
  const before = document.getText(range);
  const { version } = document;
  const result = await cleanUp(client, before);
  if (result.refused.length > 0) return tell(client, result.refused.join(" "), result.details);
  if (result.text === before) return tell(client, result.summary, result.details);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, result.text);
  const isDone = document.version === version && (await workspace.applyEdit(edit));
  if (isDone) await tell(client, result.summary, result.details);
  else
    void window.showWarningMessage(
      l10n.t("The text changed while it was being cleaned up. Nothing was changed: try again."),
    );
}

export const cleanUp = (client: BaseLanguageClient, text: string): Promise<CleanUpResult> =>
  client.sendRequest<CleanUpResult>(cleanUpRequest, { text } satisfies CleanUpParams);

/** The details go to the output, where they can be read beside the text. */
async function tell(client: BaseLanguageClient, message: string, details: readonly string[]): Promise<void> {
  if (details.length > 0) client.outputChannel.appendLine([message, ...details].join("\n"));
  const chosen = await window.showInformationMessage(message, ...(details.length > 0 ? [showDetails] : []));
  if (chosen === showDetails) client.outputChannel.show();
}
