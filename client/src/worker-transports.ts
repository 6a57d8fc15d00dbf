import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";

/**
 * Joins `client` to the server in `worker`. A worker neither ends by itself nor tells that it has failed, as a process does:
 * here a fault that nobody caught closes the connection, so that a new server is started, and the worker ends with its reader.
 */
export function transportsTo(worker: Worker, client: LanguageClient): MessageTransports {
  // Before the listeners of reader and writer: they would give up the server for good.
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    client.error(event.message, undefined, false);
    reader.close();
  });
  const reader = new WorkerReader(worker);
  return { reader, writer: new BrowserMessageWriter(worker) };
}

class WorkerReader extends BrowserMessageReader {
  constructor(private readonly worker: Worker) {
    super(worker);
  }

  close(): void {
    this.fireClose();
  }

  override dispose(): void {
    super.dispose();
    this.worker.terminate();
  }
}
