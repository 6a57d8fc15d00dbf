import { BrowserMessageReader } from "vscode-languageclient/browser";

/**
 * Reads what a server in a worker says. A worker neither ends by itself nor tells that it has failed, as a process does:
 * here a fault that nobody caught closes the connection, so that a new server is started, and the worker ends with its reader.
 */
export class WorkerReader extends BrowserMessageReader {
  constructor(private readonly worker: Worker) {
    super(worker);
    worker.addEventListener("error", () => this.fireClose());
  }

  override dispose(): void {
    super.dispose();
    this.worker.terminate();
  }
}
