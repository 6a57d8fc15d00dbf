import { window, workspace, type TextDocument, type WorkspaceEdit } from "vscode";
import { LSPErrorCodes, ResponseError, type BaseLanguageClient } from "vscode-languageclient";
import { renumberRequest, type RenumberParams, type RenumberResult } from "../../server/src/lsp/messages";
import { sayQuietly, showNotice, warnOfFault } from "./notices";

/** What to number anew; everything, if it says nothing. */
type Wish = Omit<RenumberParams, "textDocument">;

type ProtocolEdit = NonNullable<RenumberResult["edit"]>;

interface Answer {
  readonly version: number;
  readonly result: RenumberResult | null;
  readonly edit: WorkspaceEdit | undefined;
}

/** Asks the server for new numbers and writes them; `present` may change how the edit is shown before. */
export async function renumber(
  client: BaseLanguageClient,
  document: TextDocument,
  wish: Wish = {},
  present = (edit: ProtocolEdit) => edit,
): Promise<void> {
  const answer = (await ask(client, document, wish, present)) ?? (await ask(client, document, wish, present));
  if (!answer) return void warnOfChange();
  const { result, edit, version } = answer;
  if (!result) return void warnOfFault("This draft could not be renumbered. The output says why.");
  if (result.refused) return void showNotice(client, result.refused);
  if (!edit) return sayQuietly("The numbers are in order.");
  const isApplied = await workspace.applyEdit(edit, { isRefactoring: true });
  if (isApplied) return report(client, result);
  // If the draft is as it was, the drafter has discarded the preview.
  if (document.version !== version) void warnOfChange();
}

/** The answer for the document as it stands, or nothing if it has moved on meanwhile. */
async function ask(
  client: BaseLanguageClient,
  document: TextDocument,
  wish: Wish,
  present: (edit: ProtocolEdit) => ProtocolEdit,
): Promise<Answer | undefined> {
  const textDocument = client.code2ProtocolConverter.asVersionedTextDocumentIdentifier(document);
  const { version } = textDocument;
  const params: RenumberParams = { ...wish, textDocument };
  const result = await client.sendRequest<RenumberResult | null>(renumberRequest, params).catch(undefinedIfModified);
  if (result === undefined) return undefined;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result?.edit && present(result.edit));
  return document.version === version ? { version, result, edit } : undefined;
}

function undefinedIfModified(error: unknown): undefined {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return;
  throw error;
}

function report(client: BaseLanguageClient, { changes, notices }: RenumberResult): void {
  sayQuietly(changes === 1 ? "Renumbered: 1 change." : `Renumbered: ${changes} changes.`);
  for (const notice of notices) void showNotice(client, notice);
}

async function warnOfChange(): Promise<void> {
  await window.showWarningMessage("The draft changed while its new numbers were worked out. Nothing was renumbered.");
}
