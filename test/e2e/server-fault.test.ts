import * as vscode from "vscode";
import { closeAll, eventually, findings, open } from "./support";

/** Where the server is a process, its end tells of a fault; a worker stays as it is. */
const isInWorker = typeof Worker !== "undefined";

/** Starts the server anew, and gives every worker that is started from then on. */
async function watchWorkers(): Promise<Worker[]> {
  const workers: Worker[] = [];
  globalThis.Worker = new Proxy(Worker, {
    construct(Original, [address]: [string]) {
      const worker = new Original(address);
      workers.push(worker);
      return worker;
    },
  });
  await vscode.commands.executeCommand("chapeau.restartServer");
  return workers;
}

describe("a server in a worker", () => {
  const known = globalThis.Worker;
  afterEach(closeAll);
  afterEach(() => {
    globalThis.Worker = known;
  });

  it("that fails makes way for a new one, which knows the draft as it is", async function () {
    if (!isInWorker) this.skip();
    const document = await open("faults.draft.txt");
    await findings(document);
    const [first] = await watchWorkers();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), "\n\n9. We agree] to meet.\n");
    await vscode.workspace.applyEdit(edit);
    first?.terminate();
    first?.dispatchEvent(new ErrorEvent("error", { message: "a fault" }));
    await eventually("both stray brackets", () => {
      const stray = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === "unopened-bracket");
      return stray.length === 2 || undefined;
    });
  });
});
