import type { Connection } from "vscode-languageserver";
import type { Session } from "./session";

/** Makes the editor ask anew for what the settings switch on and off, if it can. */
export function refreshViews(connection: Connection, { client }: Session): void {
  const { inlayHint } = connection.languages;
  if (client.workspace?.inlayHint?.refreshSupport) inlayHint.refresh().catch(ignore);
}

/** An editor that refuses keeps what it shows until the next change. */
const ignore = (): void => undefined;
