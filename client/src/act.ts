import { l10n, Selection, window, workspace, type TextEditor } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { actRequest, type ActParams, type ActResult } from "../../server/src/lsp/messages";
import { guarded } from "./annotate";
import { sayQuietly, showNotice } from "./notices";
import { undefinedIfModified } from "./version-guard";

/**
 * Runs the first code action of a kind at the selection, as one step to undo, and puts the cursor where the drafter goes on
 * writing. Nothing is done if the draft changes meanwhile.
 */
export async function act(client: BaseLanguageClient, editor: TextEditor, kind: string): Promise<void> {
  const { document, selection } = editor;
  const textDocument = client.code2ProtocolConverter.asVersionedTextDocumentIdentifier(document);
  const params: ActParams = { textDocument, range: client.code2ProtocolConverter.asRange(selection), kind };
  const result = await client.sendRequest<ActResult | null>(actRequest, params).catch(undefinedIfModified);
  if (!result || document.version !== textDocument.version) return;
  if (result.refused) return showNotice(client, result.refused);
  if (!result.edit) return sayQuietly(l10n.t("There is nothing to do here."));
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(guarded(result.edit));
  if (!(await workspace.applyEdit(edit))) return;
  if (result.selection && window.activeTextEditor === editor) select(client, editor, result.selection);
  for (const notice of result.notices) void showNotice(client, notice);
}

function select(client: BaseLanguageClient, editor: TextEditor, range: NonNullable<ActResult["selection"]>): void {
  const { start, end } = client.protocol2CodeConverter.asRange(range);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection);
}
