import * as assert from "./assert";
import * as vscode from "vscode";
import { behind, closeAll, eventually, open, textIs } from "./support";

const run = (command: string, ...rest: unknown[]) => vscode.commands.executeCommand(command, ...rest);
const type = (text: string) => run("type", { text });

/** Opens the draft whose numbers are in order, with a cursor behind each of the words. */
async function typeBehind(...words: string[]): Promise<{ document: vscode.TextDocument; text: string }> {
  const document = await open("order.draft.txt");
  await eventually("the server", () => vscode.extensions.getExtension("chapeau.chapeau")?.isActive || undefined);
  await settled(document);
  select(document, ...words);
  return { document, text: document.getText() };
}

function select(document: vscode.TextDocument, ...words: string[]): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selections = words.map((each) => new vscode.Selection(behind(document, each), behind(document, each)));
}

/** The server answers one request after the other: what was asked before this has its answer. */
async function settled(document: vscode.TextDocument): Promise<void> {
  for (let times = 0; times < 3; times++) {
    await eventually("an answer", () => run("vscode.executeDocumentSymbolProvider", document.uri));
  }
}

const withNewParagraph4 = (text: string) =>
  text
    .replace("5. We close", "6. We close")
    .replace("paragraph 4 above", "paragraph 5 above")
    .replace("4. We recall", "5. We recall")
    .replace("the third place.\n", "the third place.\n4. \n");

describe("typing", () => {
  afterEach(closeAll);

  it("Enter is undone in two steps: first the label with all numbers that followed, then the line break", async () => {
    const { document, text } = await typeBehind("the third place.");
    await type("\n");
    await textIs(document, withNewParagraph4(text));
    await run("undo");
    await textIs(document, text.replace("the third place.\n", "the third place.\n\n"));
    await run("undo");
    await textIs(document, text);
    await run("redo");
    await run("redo");
    await textIs(document, withNewParagraph4(text));
  });

  it("Enter with several cursors breaks the lines, and no number is written", async () => {
    const { document, text } = await typeBehind("the second place.", "the fourth place.");
    await type("\n");
    await settled(document);
    const broken = text
      .replace("the second place.\n", "the second place.\n\n")
      .replace("the fourth place.\n", "the fourth place.\n\n");
    await textIs(document, broken);
    select(document, "the third place.");
    await type("\n");
    await textIs(document, withNewParagraph4(broken));
  });

  it("Enter writes no label where format on type is switched off", async () => {
    const settings = vscode.workspace.getConfiguration("editor", { languageId: "declaration" });
    const { document, text } = await typeBehind("the third place.");
    await settings.update("formatOnType", false, vscode.ConfigurationTarget.Global, true);
    try {
      await type("\n");
      await settled(document);
      await textIs(document, text.replace("the third place.\n", "the third place.\n\n"));
    } finally {
      await settings.update("formatOnType", undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it("a word taken from the suggestions brings no label, even if it brings a line break", async () => {
    const provider = vscode.languages.registerCompletionItemProvider("declaration", {
      provideCompletionItems: () => {
        const item = new vscode.CompletionItem("Zanzibar");
        item.insertText = " Zanzibar.\n";
        return [item];
      },
    });
    try {
      const { document, text } = await typeBehind("the third place.");
      await run("editor.action.triggerSuggest");
      await eventually("the word", async () => {
        await run("acceptSelectedSuggestion");
        return document.getText() !== text || undefined;
      });
      await settled(document);
      await textIs(document, text.replace("the third place.\n", "the third place. Zanzibar.\n\n"));
    } finally {
      provider.dispose();
    }
  });

  it("a snippet with a line break in it brings no label", async () => {
    const { document, text } = await typeBehind("the third place.");
    const editor = vscode.window.activeTextEditor;
    await editor?.insertSnippet(new vscode.SnippetString(" We add $1.\n$0"));
    await settled(document);
    await textIs(document, text.replace("the third place.\n", "the third place. We add .\n\n"));
  });

  it("Enter before a bracket that closed itself starts the next paragraph inside of it", async () => {
    const { document, text } = await typeBehind("the third place.");
    for (const each of [" ", "[", "More."]) await type(each);
    await type("\n");
    await textIs(
      document,
      withNewParagraph4(text).replace("the third place.\n4. \n", "the third place. [More.\n4. ]\n"),
    );
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, behind(document, "4. "));
  });

  it("Enter behind a bracket that has just opened indents nothing", async () => {
    const { document, text } = await typeBehind("the third place.");
    for (const each of [" ", "[", "\n"]) await type(each);
    await settled(document);
    await textIs(document, text.replace("the third place.\n", "the third place. [\n]\n"));
  });
});
