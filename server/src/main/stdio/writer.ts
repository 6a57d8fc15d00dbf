import { AbstractMessageWriter, type Message } from "vscode-languageserver/node";

/** Writes messages to standard output at once, so that `exit` leaves no answer behind. */
export class StdoutWriter extends AbstractMessageWriter {
  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    return Promise.resolve();
  }

  end(): void {
    process.stdout.end();
  }
}
