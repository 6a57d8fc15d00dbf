import {
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  version,
  WorkspaceEdit,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { pasteInOrderRequest, type PasteInOrderParams, type PasteInOrderResult } from "../../server/src/lsp/messages";
import { cleanUp } from "./clean-up";
import { draftLanguage } from "./options";
import { forThisVersion } from "./this-version";

/**
 * Offers other forms of what is pasted into a draft beside the text as it is: under “Paste As...” and on the paste button.
 * VS Code has this since 1.97; an older one throws when it is asked.
 */
export function registerPaste(client: BaseLanguageClient): Disposable {
  if (!isAtLeast(1, 97)) return Disposable.from();
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async (document, ranges, transfer) => {
      const text = await transfer.get("text/plain")?.asString();
      if (!text || !client.isRunning()) return [];
      const offers = await Promise.all([clean(client, text), inOrder(client, document, ranges, text)]);
      return offers.filter((offer) => offer !== undefined);
    },
  };
  return languages.registerDocumentPasteEditProvider(draftLanguage, provider, {
    providedPasteEditKinds: [kindOf("cleanUp"), kindOf("inOrder")],
    pasteMimeTypes: ["text/plain"],
  });
}

function isAtLeast(major: number, minor: number): boolean {
  const [haveMajor = 0, haveMinor = 0] = version.split(".").map(Number);
  return haveMajor === major ? haveMinor >= minor : haveMajor > major;
}

const kindOf = (name: "cleanUp" | "inOrder") => DocumentDropOrPasteEditKind.Text.append("chapeau", name);

async function clean(client: BaseLanguageClient, text: string): Promise<DocumentPasteEdit | undefined> {
  const { text: cleanText, refused } = await cleanUp(client, text);
  if (refused.length > 0 || cleanText === text) return undefined;
  return besideText(new DocumentPasteEdit(cleanText, l10n.t("Paste as Clean Draft Text"), kindOf("cleanUp")));
}

/** The pasted paragraphs with numbers that run on, and the later numbers of the draft in the same step. */
async function inOrder(
  client: BaseLanguageClient,
  document: TextDocument,
  ranges: readonly Range[],
  text: string,
): Promise<DocumentPasteEdit | undefined> {
  const [range, ...more] = ranges;
  if (!range?.isEmpty || more.length > 0) return undefined;
  const convert = client.code2ProtocolConverter;
  const textDocument = convert.asVersionedTextDocumentIdentifier(document);
  const params: PasteInOrderParams = { textDocument, position: convert.asPosition(range.start), text };
  const result = await forThisVersion(document, () =>
    client.sendRequest<PasteInOrderResult | null>(pasteInOrderRequest, params),
  );
  if (!result) return undefined;
  const offer = new DocumentPasteEdit(result.text, l10n.t("Paste with Numbers in Order"), kindOf("inOrder"));
  offer.additionalEdit = new WorkspaceEdit();
  offer.additionalEdit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...result.edits]));
  return besideText(offer);
}

/** The text as it is comes first. */
function besideText(offer: DocumentPasteEdit): DocumentPasteEdit {
  offer.yieldTo = [DocumentDropOrPasteEditKind.Text];
  return offer;
}
