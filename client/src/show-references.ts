import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { showReferencesCommand, type ShowReferencesArguments } from "../../server/src/lsp/messages";

/** What a lens over a paragraph does: shows its places in the draft, one under the other. */
export function registerShowReferences({ protocol2CodeConverter: from }: BaseLanguageClient): Disposable {
  return commands.registerCommand(showReferencesCommand, (...[uri, position, locations]: ShowReferencesArguments) =>
    commands.executeCommand(
      "editor.action.showReferences",
      from.asUri(uri),
      from.asPosition(position),
      locations.map((location) => from.asLocation(location)),
    ),
  );
}
