import { CodeLensRefreshRequest, InlayHintRefreshRequest, type Connection } from "vscode-languageserver";
import type { Session } from "./session";

/** Makes the editor ask anew for what the settings switch on and off, if it can. */
export function refreshViews(connection: Connection, { client: { workspace } }: Session): void {
  const views = [
    workspace?.inlayHint?.refreshSupport && InlayHintRefreshRequest.type,
    workspace?.codeLens?.refreshSupport && CodeLensRefreshRequest.type,
  ];
  // An editor that refuses keeps what it shows until the next change.
  for (const view of views) if (view) connection.sendRequest(view).catch(() => undefined);
}
