import type { ProviderResult, TextDocument } from "vscode";
import type { Middleware } from "vscode-languageclient";

/** The answer, if the document is still the one that was asked about: in any other the places of its edits would be wrong. */
export async function forThisVersion<T>(document: TextDocument, ask: () => ProviderResult<T>): Promise<T | undefined> {
  const { version } = document;
  const answer = await ask();
  return document.version === version ? (answer ?? undefined) : undefined;
}

/** Refuses every edit of the server that was made for an older version of the document. */
export const versionGuard: Middleware = {
  provideCodeActions: (document, range, context, token, next) =>
    forThisVersion(document, () => next(document, range, context, token)),
  provideOnTypeFormattingEdits: (document, position, ch, options, token, next) =>
    forThisVersion(document, () => next(document, position, ch, options, token)),
  provideDocumentFormattingEdits: (document, options, token, next) =>
    forThisVersion(document, () => next(document, options, token)),
  provideDocumentRangeFormattingEdits: (document, range, options, token, next) =>
    forThisVersion(document, () => next(document, range, options, token)),
  provideDocumentRangesFormattingEdits: (document, ranges, options, token, next) =>
    forThisVersion(document, () => next(document, ranges, options, token)),
  willSaveWaitUntil: async (event, next) => (await forThisVersion(event.document, () => next(event))) ?? [],
};
