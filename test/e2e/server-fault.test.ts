import * as assert from "./assert";
import * as vscode from "vscode";
import { closeAll, eventually, findings, open } from "./support";

/** Ends a server as a fault of its own would. */
type Fail = () => void;

const isInWorker = typeof Worker !== "undefined";

/** Every server that is started from now on, and a way to watch no longer. */
function watchServers(): { servers: Fail[]; unwatch: () => void } {
  const servers: Fail[] = [];
  return { servers, unwatch: isInWorker ? watchWorkers(servers) : watchProcesses(servers) };
}

/** A worker stays as it is when it fails; the editor hears of it. */
function watchWorkers(servers: Fail[]): () => void {
  const known = globalThis.Worker;
  globalThis.Worker = new Proxy(Worker, {
    construct(Original, [address]: [string]) {
      const worker = new Original(address);
      servers.push(() => {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent("error", { message: "a fault" }));
      });
      return worker;
    },
  });
  return () => (globalThis.Worker = known);
}

function watchProcesses(servers: Fail[]): () => void {
  const processes = globalThis.process.getBuiltinModule("node:child_process");
  const known = processes.fork;
  processes.fork = ((...args: Parameters<typeof known>) => {
    const server = known(...args);
    servers.push(() => server.kill("SIGKILL"));
    return server;
  }) as typeof known;
  return () => (processes.fork = known);
}

describe("a server that fails", () => {
  let servers: Fail[];
  let unwatch: () => void;
  let document: vscode.TextDocument;
  let text: string;
  let known: number;
  before(async () => {
    document = await open("faults.draft.txt");
    text = document.getText();
    await findings(document);
    ({ servers, unwatch } = watchServers());
    await vscode.commands.executeCommand("chapeau.restartServer");
    await findings(document);
    known = strayBrackets();
  });
  after(() => unwatch());
  after(closeAll);

  const strayBrackets = () =>
    vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === "unopened-bracket").length;

  const type = async (words: string) => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), words);
    await vscode.workspace.applyEdit(edit);
    text += words;
  };

  /** Types while the newest server fails; each sentence has one stray bracket. */
  const failInMidSentence = async () => {
    await type("\n\nWe agree");
    servers.at(-1)?.();
    for (const words of ["] to", " meet", " again."]) await type(words);
    known++;
  };

  it("makes way within 3 seconds for a new one, which knows the draft as it is", async () => {
    const began = Date.now();
    await failInMidSentence();
    await eventually("one more stray bracket", () => strayBrackets() === known || undefined);
    const seconds = (Date.now() - began) / 1000;
    assert.ok(seconds < 3, `it took ${seconds} s`);
    assert.equal(servers.length, 2);
    assert.equal(document.getText(), text);
  });

  it("again and again stays away, until the drafter takes the offer to restart it", async () => {
    for (let failure = 2; failure < 5; failure++) {
      await failInMidSentence();
      await eventually(`the server after failure ${failure}`, () => strayBrackets() === known || undefined);
    }
    await failInMidSentence();
    await eventually("no findings", () => strayBrackets() === 0 || undefined);
    assert.equal(servers.length, 5);
    assert.equal(document.getText(), text);
    await eventually("the offer to restart", async () => {
      await vscode.commands.executeCommand("notification.acceptPrimaryAction");
      return servers.length === 6 || undefined;
    });
    await eventually("all findings", () => strayBrackets() === known || undefined);
  });
});
