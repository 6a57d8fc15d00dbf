import * as assert from "./assert";
import * as vscode from "vscode";
import { before, behind, closeAll, eventually, findings, open, textIs } from "./support";

const host = typeof process === "undefined" ? "a web worker" : `Node ${process.versions.node}`;

describe("a draft in VS Code", () => {
  afterEach(closeAll);

  it("is known by its name", async () => {
    const document = await open("faults.draft.txt");
    assert.equal(document.languageId, "declaration");
    console.log(`      VS Code ${vscode.version}, ${vscode.env.appName}, ${host}`);
  });

  it("has its stray bracket in the list of problems", async () => {
    const document = await open("faults.draft.txt");
    const stray = await eventually("the stray bracket", async () =>
      (await findings(document)).find(({ code }) => code === "unopened-bracket"),
    );
    assert.equal(stray.source, "chapeau");
    assert.equal(stray.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(stray.range.start, before(document, "] and to report"));
  });

  it("leads from a footnote marker to its note", async () => {
    const document = await open("faults.draft.txt");
    const [link] = await eventually("the note", async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        before(document, "² and the"),
      );
      return links.length > 0 ? links : undefined;
    });
    assert.equal(link && document.getText(link.targetRange), "² Resolution 74/210, annex.");
  });

  it("shows its outline", async () => {
    const document = await open("faults.draft.txt");
    const names = await eventually("the outline", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      return symbols?.map(({ name }) => name);
    });
    assert.ok(
      names.some((name) => name.startsWith("1. ")),
      names.join("\n"),
    );
  });

  it("loses the stray bracket by a quick fix", async () => {
    const document = await open("faults.draft.txt");
    await findings(document);
    const at = before(document, "] and to report");
    const fix = await eventually("the fix", async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.QuickFix.value,
        // So many are to be worked out.
        5,
      );
      return actions.find((action) => action.edit);
    });
    const text = document.getText();
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.equal(document.getText(), text.replace("] and to report", " and to report"));
    await eventually(
      "the end of the finding",
      () => vscode.languages.getDiagnostics(document.uri).every(({ code }) => code !== "unopened-bracket") || undefined,
    );
  });

  it("is renumbered by the command, and as before after one undo", async () => {
    const document = await open("disorder.draft.txt");
    const text = document.getText();
    await vscode.commands.executeCommand("chapeau.renumber");
    await textIs(
      document,
      text
        .replace("3. We will", "2. We will")
        .replace("paragraph 3 above", "paragraph 2 above")
        .replace("4. We decide", "3. We decide"),
    );
    await vscode.commands.executeCommand("undo");
    await textIs(document, text);
  });

  it("gets a new paragraph 4 on Enter behind paragraph 3, and later numbers, notes and references follow", async () => {
    const document = await open("order.draft.txt");
    await vscode.languages.getLanguages();
    await eventually("the server", () => vscode.extensions.getExtension("chapeau.chapeau")?.isActive || undefined);
    const text = document.getText();
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = behind(document, "the third place.");
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("type", { text: "\n" });
    const expected = text
      .replace("5. We close", "6. We close")
      .replace("paragraph 4 above", "paragraph 5 above")
      .replace("4. We recall", "5. We recall")
      .replace("the third place.\n", "the third place.\n4. \n");
    await textIs(document, expected);
    // VS Code tells of the cursor after it has told of the text.
    await eventually(
      "the cursor behind the label",
      () => editor.selection.active.isEqual(behind(document, "4. ")) || undefined,
    );
  });

  it("loses the empty paragraph again on a second Enter", async () => {
    const document = await open("order.draft.txt");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const text = document.getText();
    const at = behind(document, "the third place.");
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("type", { text: "\n" });
    await eventually("the new label", () => document.getText().includes("\n4. \n") || undefined);
    await vscode.commands.executeCommand("type", { text: "\n" });
    await textIs(document, text.replace("the third place.\n", "the third place.\n\n"));
  });
});
