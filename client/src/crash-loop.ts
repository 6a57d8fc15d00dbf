import { commands, l10n, window } from "vscode";
import { CloseAction, ErrorAction, type BaseLanguageClient } from "vscode-languageclient";

const restart = l10n.t("Restart Server");
const showOutput = l10n.t("Show Output");

/**
 * A server that has ended is started again, without a word: the drafts are in the editor, and the new server is told all of
 * them. One that ends again and again, five times in three minutes, stays away until the drafter wants it back.
 */
export function endCrashLoops(client: BaseLanguageClient): void {
  const usual = client.createDefaultErrorHandler();
  client.clientOptions.errorHandler = {
    // While a drafter types, several messages may go to a server that is gone already: it is its end that counts.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: async () => {
      const { action, message } = await usual.closed();
      if (action === CloseAction.DoNotRestart) void offerRestart();
      return { action, handled: true, ...(message !== undefined && { message }) };
    },
  };
}

async function offerRestart(): Promise<void> {
  const message = l10n.t(
    "Chapeau’s server has stopped five times in a short while, and is not started again. Your drafts are safe; findings and numbering rest.",
  );
  const chosen = await window.showErrorMessage(message, restart, showOutput);
  if (chosen === restart) await commands.executeCommand("chapeau.restartServer");
  if (chosen === showOutput) await commands.executeCommand("chapeau.showOutput");
}
