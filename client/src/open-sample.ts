import { Uri, window, workspace, type ExtensionContext } from "vscode";
import { draftLanguage } from "./options";

/** Opens a copy of the sample draft that is not on a disk: whatever is done to it, the sample stays. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const sample = Uri.joinPath(extensionUri, "samples/ocean-literacy.draft.txt");
  const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
  const document = await workspace.openTextDocument({ language: draftLanguage, content });
  await window.showTextDocument(document);
}
