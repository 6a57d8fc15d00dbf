import { t } from "@vscode/l10n";
import type { DocumentLink } from "vscode-languageserver";
import type { DocumentLink as Link } from "../../features/document-links";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

/** With its address at once: there is nothing to look up that could wait until the link is opened. */
export const toDocumentLink = (open: OpenDraft, { span, address, title }: Link): DocumentLink => ({
  range: rangeOf(open, span),
  target: address,
  tooltip: t("{0}, at {1}", title, new URL(address).host),
});
