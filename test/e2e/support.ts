import * as assert from "./assert";
import * as vscode from "vscode";

/** Asks until there is an answer: the language server answers in its own time. */
export async function eventually<T>(what: string, ask: () => PromiseLike<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/**
 * A file that is not saved yet. Each has a name of its own: VS Code gives the names of closed ones again, and may bring back
 * the text that one of them had.
 */
export async function openNew(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "untitled", path: `/${name}` }));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
  return document;
}

export const textIs = (document: vscode.TextDocument, text: string) =>
  eventually(`the text\n${text}\nwhich is\n${document.getText()}`, () => document.getText() === text || undefined);

/** The position of `words` in the document, or behind them. */
export const before = (document: vscode.TextDocument, words: string) =>
  document.positionAt(document.getText().indexOf(words));
export const behind = (document: vscode.TextDocument, words: string) =>
  document.positionAt(document.getText().indexOf(words) + words.length);

export const findings = (document: vscode.TextDocument) =>
  eventually("findings", () => {
    const all = vscode.languages.getDiagnostics(document.uri);
    return all.length > 0 ? all : undefined;
  });

/** Leaves nothing behind for the next test: the files keep their text. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
