import * as assert from "./assert";
import * as vscode from "vscode";
import { before, behind, closeAll, eventually, findings, open, openNew, textIs } from "./support";

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category: string }[] };
}

const run = (command: string) => vscode.commands.executeCommand(command);

const renumbered = (text: string) =>
  text
    .replace("3. We will", "2. We will")
    .replace("4. We will share", "3. We will share")
    .replace("paragraph 3 above", "paragraph 2 above")
    .replace("5. We will", "4. We will");

const withNotesInOrder = (text: string) =>
  text
    .replace("clean.³", "clean.²")
    .replace("above.²", "above.³")
    .replace("² Res", "% Res")
    .replace("³ Res", "² Res")
    .replace("% Res", "³ Res");

describe("the commands", () => {
  afterEach(closeAll);

  it("are all there, under one category", async () => {
    const extension = vscode.extensions.getExtension("chapeau.chapeau");
    await extension?.activate();
    const { contributes } = extension?.packageJSON as unknown as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.filter(({ command, category }) => !known.has(command) || category !== "Chapeau"),
      [],
    );
  });

  it("renumber only the notes", async () => {
    const document = await open("village-wells.decl");
    const text = document.getText();
    await run("chapeau.renumberFootnotes");
    await textIs(document, withNotesInOrder(text));
  });

  it("renumber only what is selected", async () => {
    const document = await open("disorder.draft.txt");
    const text = document.getText();
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(before(document, "3. We will"), behind(document, "each year."));
    await run("chapeau.renumberSelection");
    await textIs(document, text.replace("3. We will", "2. We will").replace("paragraph 3", "paragraph 2"));
  });

  it("show every change in the preview, and write none before it is accepted", async () => {
    const document = await open("village-wells.decl");
    const text = document.getText();
    let isAnswered = false;
    void run("chapeau.previewRenumbering").then(() => (isAnswered = true));
    await new Promise((done) => setTimeout(done, 1000));
    assert.equal(document.getText(), text);
    await eventually("the answer to the preview", async () => {
      await run("refactorPreview.apply");
      return isAnswered || undefined;
    });
    await textIs(document, withNotesInOrder(renumbered(text)));
  });

  it("make a draft of any text", async () => {
    const document = await openNew("agreed.txt", "1. We agree] to meet.\n");
    assert.equal(document.languageId, "plaintext");
    await run("chapeau.editAsDraft");
    await eventually("the language", () => document.languageId === "declaration" || undefined);
    await findings(document);
  });

  it("clean up a text that came out of a PDF, with one undo", async () => {
    const extracted = [
      "     1.    We decide to open the library of the har-",
      "     bour each day, and to lend charts to all who",
      "     ask for them;",
      "",
      " 25-00017 (E)     271025",
      " *2500017*",
      "",
      "A/99/L.7",
      "",
      "     2.    We ask the librarians to keep the lamps of",
      "     the harbour burning.",
      "",
    ].join("\n");
    const document = await openNew("extracted.txt", extracted);
    void run("chapeau.cleanUp");
    await eventually("one line a paragraph", () => /^2\. We ask .* burning\.$/m.test(document.getText()) || undefined);
    assert.match(document.getText(), /^1\. We decide to open the library of the harbour each day, .* them;$/m);
    assert.doesNotMatch(document.getText(), /2500017/);
    await run("undo");
    await textIs(document, extracted);
  });

  it("bring the findings back with a new server", async () => {
    const document = await open("faults.draft.txt");
    const count = (await findings(document)).length;
    await run("chapeau.restartServer");
    await eventually(
      "the same findings",
      () => vscode.languages.getDiagnostics(document.uri).length === count || undefined,
    );
  });
});
