import {
  AbstractMessageReader,
  Disposable,
  type DataCallback,
  type Message,
  type ResponseMessage,
} from "vscode-languageserver/node";
import { Frames } from "./frames";
import { Lifecycle } from "./lifecycle";

/** What an editor that is gone can no longer say. */
const exit: Message & { method: string } = { jsonrpc: "2.0", method: "exit" };

/**
 * Reads messages from standard input. `onError` tells of bytes that are no message: one may be lost then, and with it a change of
 * a draft. The end of the input is read as `exit`, behind all messages that came before it.
 */
export class StdinReader extends AbstractMessageReader {
  private readonly frames = new Frames();

  /** @param answer takes the answers to requests that come out of turn */
  constructor(private readonly answer: (message: ResponseMessage) => void) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const lifecycle = new Lifecycle(callback, this.answer);
    const read = (chunk: Buffer) => {
      try {
        for (const body of this.frames.push(chunk)) lifecycle.receive(parse(body));
      } catch (error) {
        this.fireError(error);
      }
    };
    const leave = () => lifecycle.receive(exit);
    process.stdin.on("data", read).on("end", leave).on("error", leave);
    return Disposable.create(() => process.stdin.off("data", read).off("end", leave).off("error", leave));
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Throws for what is no JSON in UTF-8, without a word of it: what is logged may be read by others than the drafter. */
function parse(body: Buffer): Message {
  try {
    return JSON.parse(utf8.decode(body)) as Message;
  } catch {
    throw new Error(`A message of ${body.length} bytes is no JSON in UTF-8.`);
  }
}
