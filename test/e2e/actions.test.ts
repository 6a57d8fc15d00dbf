import * as assert from "./assert";
import * as vscode from "vscode";
import { behind, closeAll, eventually, open, textIs } from "./support";

const run = (command: string) => vscode.commands.executeCommand(command);

/** The sample draft with the cursor right behind some words. */
async function openAt(
  words: string,
): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor; text: string }> {
  const document = await open("order.draft.txt");
  await eventually("the server", () => vscode.extensions.getExtension("chapeau.chapeau")?.isActive || undefined);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const at = behind(document, words);
  editor.selection = new vscode.Selection(at, at);
  return { document, editor, text: document.getText() };
}

const withNote = (text: string) =>
  text
    .replace("Statute²", "Statute³")
    .replace("² Resolution 74/210", "³ Resolution 74/210")
    .replace("third place.", "third place.²")
    .replace("¹ Resolution 3/4.", "¹ Resolution 3/4.\n\n² [source].");

describe("what a drafter does with text", () => {
  afterEach(closeAll);

  it("inserts a footnote, ready to be filled in, and takes all of it back with one undo", async () => {
    const { document, editor, text } = await openAt("third place");
    await run("chapeau.insertFootnote");
    await textIs(document, withNote(text));
    await eventually("the selection", () => document.getText(editor.selection) === "[source]" || undefined);
    await run("undo");
    await textIs(document, text);
  });

  it("inserts the same by a code action", async () => {
    const { document, editor, text } = await openAt("third place");
    await vscode.commands.executeCommand("editor.action.codeAction", {
      kind: "refactor.rewrite.insertFootnote",
      apply: "first",
    });
    await textIs(document, withNote(text));
    await eventually("the words to fill in", () => document.getText(editor.selection) === "[source]" || undefined);
  });

  it("is mended and renumbered on saving, where the editor is told so", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder, "saved.draft.txt");
    const settings = vscode.workspace.getConfiguration("editor");
    const onSave = { "source.fixAll.chapeau": "explicit", "source.renumber.chapeau": "explicit" };
    await settings.update("codeActionsOnSave", onSave, vscode.ConfigurationTarget.Global);
    try {
      await vscode.workspace.fs.writeFile(
        file,
        new TextEncoder().encode("1. We recall the Pact¹, and.\n3. Two.\n\n¹ A.\n"),
      );
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(behind(document, "Two"), " more"));
      await eventually("the findings", () => vscode.languages.getDiagnostics(file).length > 0 || undefined);
      await document.save();
      await textIs(document, "1. We recall the Pact,¹ and.\n2. Two more.\n\n¹ A.\n");
    } finally {
      await settings.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Global);
      await vscode.workspace.fs.delete(file);
    }
  });

  it("moves a paragraph down and up again with its notes and references, and the cursor goes along", async () => {
    const { document, editor, text } = await openAt("the Compact");
    await run("chapeau.moveParagraphDown");
    await textIs(
      document,
      text
        .replace(
          "3. We reaffirm the Compact¹ in the third place.\n4. We recall the Statute²",
          "3. We recall the Statute¹",
        )
        .replace("fourth place.\n", "fourth place.\n4. We reaffirm the Compact² in the third place.\n")
        .replace("paragraph 4 above", "paragraph 3 above")
        .replace(
          "¹ Resolution 3/4.\n\n² Resolution 74/210, annex.",
          "¹ Resolution 74/210, annex.\n\n² Resolution 3/4.",
        ),
    );
    await eventually("the cursor", () => editor.selection.active.isEqual(behind(document, "the Compact")) || undefined);
    await run("chapeau.moveParagraphUp");
    await textIs(document, text);
  });
});
