import { l10n, window, workspace, type Disposable, type Memento, type TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { suggestProfileRequest, type SuggestProfileResult } from "../../server/src/lsp/messages";
import { draftLanguage } from "./options";

const isAnswered = "chapeau.profileIsChosen";
const useIt = l10n.t("Use It Here");
const leave = l10n.t("Leave It");

/**
 * Asks once per workspace whether another profile suits the drafts in it, when one is opened that speaks for it. Who has set
 * `chapeau.profile` is never asked.
 */
export function suggestProfiles(client: BaseLanguageClient, state: Memento): Disposable {
  const consider = (document: TextDocument) => void suggest(client, state, document);
  workspace.textDocuments.forEach(consider);
  return workspace.onDidOpenTextDocument(consider);
}

async function suggest(client: BaseLanguageClient, state: Memento, document: TextDocument): Promise<void> {
  if (document.languageId !== draftLanguage || state.get(isAnswered) || isSet(document)) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const suggested = await client.sendRequest<SuggestProfileResult | null>(suggestProfileRequest, { textDocument });
  if (!suggested || state.get(isAnswered)) return;
  await state.update(isAnswered, true);
  const question = l10n.t(
    "This draft has {0}. The profile “{1}” checks such texts with their own habits in mind.",
    suggested.reason,
    suggested.profile,
  );
  const chosen = await window.showInformationMessage(question, useIt, leave);
  if (chosen === useIt) await workspace.getConfiguration("chapeau", document).update("profile", suggested.profile);
}

function isSet(document: TextDocument): boolean {
  const setting = workspace.getConfiguration("chapeau", document).inspect<string>("profile");
  return [setting?.globalValue, setting?.workspaceValue, setting?.workspaceFolderValue].some(
    (value) => value !== undefined,
  );
}
