import { DocumentHighlightKind, type DocumentHighlight } from "vscode-languageserver";
import type { Highlight } from "../../features/document-highlights";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

/** Editors mark what is written stronger than what is read: the thing itself stands out among its mentions. */
export const toDocumentHighlight = (open: OpenDraft, { span, isDefinition }: Highlight): DocumentHighlight => ({
  range: rangeOf(open, span),
  kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
});
