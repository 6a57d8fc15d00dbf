import * as vscode from "vscode";
import * as assert from "./assert";
import { closeAll, eventually, open } from "./support";

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
    for (const file of ["faults.draft.txt", "village-wells.decl"])
      assert.ok(
        names.some((name) => name.startsWith("¶2: ") && name.endsWith(file)),
        names.join("\n"),
      );
  });
});
