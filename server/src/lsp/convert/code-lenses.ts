import type { CodeLens, Command } from "vscode-languageserver";
import type { Lens } from "../../features/code-lenses";
import type { OpenDraft } from "../drafts";
import { showReferencesCommand, type ShowReferencesArguments } from "../messages";
import { rangeOf } from "../positions";
import { toLocation } from "./locations";

/** With the way to its places for an editor that has a command for it, and for others only to be read. */
export function toCodeLens(open: OpenDraft, { span, title, places }: Lens, canShow: boolean): CodeLens {
  const range = rangeOf(open, span);
  const way: ShowReferencesArguments = [open.uri, range.start, places.map((place) => toLocation(open, place))];
  const command: Command = canShow
    ? { title, command: showReferencesCommand, arguments: way as unknown[] as NonNullable<Command["arguments"]> }
    : { title, command: "" };
  return { range, command };
}
