import { commands, l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Notice } from "../../server/src/lsp/messages";

const showPlaces = l10n.t("Show Places");
const showOutput = l10n.t("Show Output");

/** For what went as it should: a drafter who goes on writing need not answer it. */
export function sayQuietly(message: string): void {
  window.setStatusBarMessage(`$(check) Chapeau: ${message}`, 5000);
}

/** For what a drafter has to decide: why something cannot be done, or what to look at now. */
export async function showNotice(client: BaseLanguageClient, notice: Notice): Promise<void> {
  const actions = notice.places.length > 0 ? [showPlaces] : [];
  const chosen = await window.showWarningMessage(notice.message, ...actions);
  if (chosen === showPlaces) await peek(client, notice);
}

/** For a fault of the server. */
export async function warnOfFault(message: string): Promise<void> {
  const chosen = await window.showWarningMessage(message, showOutput);
  if (chosen === showOutput) await commands.executeCommand("chapeau.showOutput");
}

/** Opens the places one under the other, at the first of them. */
async function peek(client: BaseLanguageClient, { message, places }: Notice): Promise<void> {
  const locations = places.map((place) => client.protocol2CodeConverter.asLocation(place));
  const [first] = locations;
  if (!first) return;
  const { uri, range } = first;
  await commands.executeCommand("editor.action.goToLocations", uri, range.start, locations, "peek", message);
}
