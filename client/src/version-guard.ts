import { LSPErrorCodes, ResponseError, type Middleware } from "vscode-languageclient";
import { forThisVersion } from "./this-version";

/** For a rejected request: undefined if the draft has moved on since, which is no fault. Throws anything else. */
export function undefinedIfModified(error: unknown): undefined {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return;
  throw error;
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
