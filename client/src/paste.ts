import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  type DataTransfer,
  type Disposable,
  type DocumentPasteEditProvider,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { cleanUp } from "./clean-up";
import { draftLanguage } from "./options";

const kind = DocumentDropOrPasteEditKind.Text.append("chapeau", "cleanUp");

/** Offers the clean form of what is pasted into a draft beside the text as it is: under “Paste As...” and on the paste button. */
export function registerPaste(client: BaseLanguageClient): Disposable {
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async (_document, _ranges, transfer) => offer(client, transfer),
  };
  return languages.registerDocumentPasteEditProvider(draftLanguage, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ["text/plain"],
  });
}

async function offer(client: BaseLanguageClient, transfer: DataTransfer): Promise<DocumentPasteEdit[]> {
  const text = await transfer.get("text/plain")?.asString();
  if (!text || !client.isRunning()) return [];
  const { text: clean, refused } = await cleanUp(client, text);
  if (refused.length > 0 || clean === text) return [];
  const edit = new DocumentPasteEdit(clean, "Paste as Clean Draft Text", kind);
  edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
  return [edit];
}
