import { t } from "@vscode/l10n";
import { ErrorCodes, Message, type ResponseMessage } from "vscode-languageserver/node";

/**
 * Holds an editor to the order of a session: `initialize` first, nothing but `exit` after `shutdown`. vscode-languageserver would
 * answer at any time.
 */
export class Lifecycle {
  private state: "new" | "running" | "over" = "new";

  constructor(
    private readonly pass: (message: Message) => void,
    private readonly answer: (message: ResponseMessage) => void,
  ) {}

  /** Passes a message on if it comes at its time. If not, a request is answered with an error, and a notification dropped. */
  receive(message: Message): void {
    if (!Message.isRequest(message)) {
      if (this.state === "running" || isExit(message)) this.pass(message);
      return;
    }
    const refusal = this.refusalOf(message.method);
    if (refusal) return this.answer({ jsonrpc: "2.0", id: message.id, error: refusal });
    this.state = message.method === "shutdown" ? "over" : "running";
    this.pass(message);
  }

  private refusalOf(method: string): ResponseMessage["error"] {
    const isFirst = method === "initialize";
    if (this.state === "over") return { code: ErrorCodes.InvalidRequest, message: t("The server has been shut down.") };
    if (this.state === "running" && isFirst)
      return { code: ErrorCodes.InvalidRequest, message: t("The server has been initialized already.") };
    if (this.state === "new" && !isFirst)
      return { code: ErrorCodes.ServerNotInitialized, message: t("The server has not been initialized.") };
    return undefined;
  }
}

const isExit = (message: Message) => Message.isNotification(message) && message.method === "exit";
