import {
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  version,
  type DataTransfer,
  type DocumentPasteEditProvider,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { cleanUp } from "./clean-up";
import { draftLanguage } from "./options";

/**
 * Offers the clean form of what is pasted into a draft beside the text as it is: under “Paste As...” and on the paste button.
 * VS Code has this since 1.97; an older one throws when it is asked.
 */
export function registerPaste(client: BaseLanguageClient): Disposable {
  if (!isAtLeast(1, 97)) return Disposable.from();
  const kind = DocumentDropOrPasteEditKind.Text.append("chapeau", "cleanUp");
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async (_document, _ranges, transfer) => offer(client, kind, transfer),
  };
  return languages.registerDocumentPasteEditProvider(draftLanguage, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ["text/plain"],
  });
}

function isAtLeast(major: number, minor: number): boolean {
  const [haveMajor = 0, haveMinor = 0] = version.split(".").map(Number);
  return haveMajor === major ? haveMinor >= minor : haveMajor > major;
}

async function offer(
  client: BaseLanguageClient,
  kind: DocumentDropOrPasteEditKind,
  transfer: DataTransfer,
): Promise<DocumentPasteEdit[]> {
  const text = await transfer.get("text/plain")?.asString();
  if (!text || !client.isRunning()) return [];
  const { text: clean, refused } = await cleanUp(client, text);
  if (refused.length > 0 || clean === text) return [];
  const edit = new DocumentPasteEdit(clean, "Paste as Clean Draft Text", kind);
  edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
  return [edit];
}
