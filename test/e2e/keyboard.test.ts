import * as vscode from "vscode";
import * as assert from "./assert";
import { closeAll } from "./support";

interface Binding {
  readonly key: string;
  readonly command: string;
}

describe("the keyboard", () => {
  afterEach(closeAll);

  it("has shortcuts of ours, on keys that VS Code uses for nothing else", async () => {
    const address = vscode.Uri.parse("vscode://defaultsettings/keybindings.json");
    const text = (await vscode.workspace.openTextDocument(address)).getText();
    const all = JSON.parse(text.replace(/^\s*\/\/.*$/gm, "")) as Binding[];
    const ours = all.filter(({ command }) => command.startsWith("chapeau."));
    assert.equal(ours.length, 4);
    const keys = new Set(ours.map(({ key }) => key));
    const taken = all.filter(({ key, command }) => keys.has(key) && !command.startsWith("chapeau."));
    assert.equal(taken.map(({ key }) => key).join(), "");
  });
});
