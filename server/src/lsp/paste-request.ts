import { pasteInOrder } from "../features/paste-in-order";
import { toTextEdit } from "./convert/edits";
import type { OpenDraft } from "./drafts";
import type { PasteInOrderParams, PasteInOrderResult } from "./messages";

/** Answers `chapeau/pasteInOrder`; null for an older version too, as nobody has asked for the offer. */
export function answerPasteInOrder(
  open: OpenDraft,
  offset: number,
  { textDocument, text }: PasteInOrderParams,
): PasteInOrderResult | null {
  const pasted = textDocument.version === open.version ? pasteInOrder(open.draft, offset, text) : undefined;
  return pasted ? { text: pasted.text, edits: pasted.edits.map((edit) => toTextEdit(open, edit)) } : null;
}
