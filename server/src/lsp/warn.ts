import { MessageType, ShowMessageNotification, type Connection } from "vscode-languageserver";

/** Shows a sentence to the drafter. It asks nothing, so no answer is waited for that may never come. */
export function warn(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
