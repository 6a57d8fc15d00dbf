import { Console } from "node:console";
import { createConnection, ProposedFeatures, type Connection } from "vscode-languageserver/node";
import { StdinReader } from "./reader";
import { StdoutWriter } from "./writer";

/** A connection over standard input and output. The process ends with 3 if what comes is no protocol, with 1 if nobody reads. */
export function connectStdio(): Connection {
  // Nothing but the protocol goes to standard output.
  globalThis.console = new Console(process.stderr);
  process.stdout.on("error", () => process.exit(1));
  const writer = new StdoutWriter();
  const reader = new StdinReader((message) => void writer.write(message));
  reader.onError((error) => {
    process.stderr.write(`chapeau: ${error.message}\n`);
    process.exit(3);
  });
  return createConnection(ProposedFeatures.all, reader, writer);
}
