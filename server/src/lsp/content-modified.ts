import { t } from "@vscode/l10n";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** What is answered to a request about a version of a draft that is no longer the one that is open. */
export const contentModified = (): ResponseError =>
  new ResponseError(LSPErrorCodes.ContentModified, t("The draft has changed since this was asked for."));
