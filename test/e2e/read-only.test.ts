import * as vscode from "vscode";
import * as assert from "./assert";
import { before, closeAll, eventually, findings, open } from "./support";

/** A file system like those that show the history of a file: it is read, never written. */
function historyWith(text: string): vscode.FileSystemProvider {
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length }),
    readFile: () => new TextEncoder().encode(text),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

describe("a former version of a draft", () => {
  let history: vscode.Disposable;
  const text = "1. We agree] to meet.¹\n\n¹ Resolution 70/1.\n";
  const address = vscode.Uri.parse("history:/former.decl");

  beforeEach(() => {
    history = vscode.workspace.registerFileSystemProvider("history", historyWith(text), { isReadonly: true });
  });
  afterEach(() => {
    history.dispose();
  });
  afterEach(closeAll);

  it("answers as any draft does, but has no findings beside those of the draft itself", async () => {
    const former = await vscode.workspace.openTextDocument(address);
    await vscode.window.showTextDocument(former, { preview: false });
    await eventually("the note", async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        address,
        before(former, "¹\n"),
      );
      return links.length > 0 || undefined;
    });
    await findings(await open("faults.draft.txt"));
    assert.deepEqual(vscode.languages.getDiagnostics(address), []);
  });
});
