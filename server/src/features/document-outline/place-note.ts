import { t } from "@vscode/l10n";
import { opening } from "../../text/opening";
import type { Span } from "../../text/span";
import { ranks } from "./ranks";
import type { NodeStack } from "./stack";

/** Puts a note under what it stands behind. */
export function placeNote(stack: NodeStack, text: string, span: Span): void {
  stack.push({ kind: "note", name: opening(text), rank: ranks.note, span });
  stack.closeTop();
}

/** What goes on with the last note. */
export function placeNoteText(stack: NodeStack, { end }: Span): void {
  stack.reachLast(end);
}

/** Opens the place for the notes that all stand at the end of a draft. */
export function placeEndnotes(stack: NodeStack, span: Span): void {
  stack.closeFrom(0);
  stack.push({ kind: "notes", name: t("Notes"), rank: ranks.note - 1, span });
}
