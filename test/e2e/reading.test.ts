import * as vscode from "vscode";
import * as assert from "./assert";
import { before, closeAll, eventually, open } from "./support";

describe("the search of all drafts", () => {
  afterEach(closeAll);

  /** The names of what is found, with the names of the files. */
  const search = async (query: string) => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[] | undefined>(
      "vscode.executeWorkspaceSymbolProvider",
      query,
    );
    const names = (found ?? []).map(({ name, location }) => `${name} | ${location.uri.path.split("/").at(-1)}`);
    return names.length > 0 ? names : undefined;
  };

  it("finds a paragraph in the draft that is open, and in files that are not", async () => {
    await open("faults.draft.txt");
    const names = await eventually("the paragraphs", () => search("¶2"));
    for (const file of ["faults.draft.txt", "order.draft.txt"])
      assert.ok(
        names.some((name) => name.startsWith("¶2: ") && name.endsWith(file)),
        names.join("\n"),
      );
  });
});

describe("beside the text", () => {
  const settings = () => vscode.workspace.getConfiguration("chapeau");
  afterEach(async () => {
    await settings().update("codeLens", undefined, true);
    await closeAll();
  });

  const range = new vscode.Range(0, 0, 99, 0);

  it("stand the numbers that renumbering gives", async () => {
    const document = await open("disorder.draft.txt");
    const labels = await eventually("the hints", async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
        "vscode.executeInlayHintProvider",
        document.uri,
        range,
      );
      return hints?.length ? hints.map(({ label }) => label) : undefined;
    });
    assert.deepEqual(labels, ["→ 2", "→ 3"]);
  });

  it("stands who cites a paragraph as soon as it is wished, and leads there", async () => {
    const document = await open("disorder.draft.txt");
    await settings().update("codeLens", true, true);
    const lens = await eventually("the lens", async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>(
        "vscode.executeCodeLensProvider",
        document.uri,
      );
      return lenses?.find(({ command }) => command?.title === "Cited by 1 paragraph");
    });
    assert.deepEqual(lens.range.start, before(document, "3. We will"));
    const { command } = lens;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  });
});
