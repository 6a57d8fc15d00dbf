import {
  Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type LanguageStatusItem,
} from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import { countsRequest, type CountsResult, type DraftParams } from "../../server/src/lsp/messages";
import { draftLanguage } from "./options";

/** Long enough for the counts not to run while a drafter types. */
const pause = 300;

/** Shows behind the `{}` of the status bar how many brackets are open and how long the draft is. */
export function showCounts(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem("chapeau.counts", { language: draftLanguage });
  item.name = l10n.t("Open brackets and length");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(client, item), pause);
  };
  soon();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    window.onDidChangeActiveTextEditor(soon),
    workspace.onDidChangeTextDocument(soon),
    client.onDidChangeState(({ newState }) => newState !== State.Starting && soon()),
  );
}

async function update(client: BaseLanguageClient, item: LanguageStatusItem): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== draftLanguage) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const counts = client.isRunning() ? await ask(client, { textDocument }) : undefined;
  if (counts === undefined) sayStopped(item);
  else if (counts && document === window.activeTextEditor?.document) say(item, counts);
}

/** The counts, null for a document that the server does not know yet, or nothing if it has ended meanwhile. */
const ask = (client: BaseLanguageClient, params: DraftParams) =>
  client.sendRequest<CountsResult | null>(countsRequest, params).catch(() => undefined);

function say(item: LanguageStatusItem, { paragraphs, words, notes, brackets }: CountsResult): void {
  const [open, inParagraphs, inWords, inNotes] = [brackets, paragraphs, words, notes].map((n) => n.toLocaleString());
  item.text = brackets === 1 ? l10n.t("1 open bracket") : l10n.t("{0} open brackets", open ?? "");
  item.detail = l10n.t("Paragraphs: {0}, words: {1}, notes: {2}", inParagraphs ?? "", inWords ?? "", inNotes ?? "");
  item.severity = LanguageStatusSeverity.Information;
  item.command = undefined;
}

function sayStopped(item: LanguageStatusItem): void {
  item.text = l10n.t("Chapeau has stopped");
  item.detail = "";
  item.severity = LanguageStatusSeverity.Error;
  item.command = { command: "chapeau.restartServer", title: l10n.t("Restart Server") };
}
