import { commands, l10n, languages, window, type Disposable, type ExtensionContext, type TextEditor } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { RenumberTarget } from "../../server/src/lsp/messages";
import { act } from "./act";
import { previewed } from "./annotate";
import { cleanUpEditor } from "./clean-up";
import { draftLanguage } from "./options";
import { openSample } from "./open-sample";
import { chooseProfile } from "./profile";
import { renumber } from "./renumber";

/** The commands of the manifest, one line each. */
export function registerCommands(client: BaseLanguageClient, context: ExtensionContext): Disposable[] {
  const renumberOnly = (...targets: RenumberTarget[]) => {
    return ({ document }: TextEditor) => renumber({ client, document, wish: { targets } });
  };
  return [
    onDraft("chapeau.renumber", ({ document }) => renumber({ client, document })),
    onDraft("chapeau.renumberSelection", ({ document, selection }) =>
      renumber({ client, document, wish: { range: client.code2ProtocolConverter.asRange(selection) } }),
    ),
    onDraft("chapeau.renumberParagraphs", renumberOnly("paragraphs")),
    onDraft("chapeau.renumberSubParagraphs", renumberOnly("subParagraphs")),
    onDraft("chapeau.renumberFootnotes", renumberOnly("footnotes")),
    onDraft("chapeau.previewRenumbering", ({ document }) => renumber({ client, document, present: previewed })),
    onDraft("chapeau.foldInsertions", ({ document }) => renumber({ client, document, wish: { foldInsertions: true } })),
    onDraft("chapeau.insertFootnote", (editor) => act(client, editor, "refactor.rewrite.insertFootnote")),
    onDraft("chapeau.moveParagraphUp", (editor) => act(client, editor, "refactor.move.up")),
    onDraft("chapeau.moveParagraphDown", (editor) => act(client, editor, "refactor.move.down")),
    commands.registerTextEditorCommand("chapeau.cleanUp", (editor) => void cleanUpEditor(client, editor)),
    commands.registerCommand("chapeau.editAsDraft", editAsDraft),
    commands.registerCommand("chapeau.openSample", () => openSample(context)),
    commands.registerCommand("chapeau.chooseProfile", () => chooseProfile(context)),
    commands.registerCommand("chapeau.restartServer", () => restart(client)),
    commands.registerCommand("chapeau.showOutput", () => client.outputChannel.show()),
  ];
}

/** A command for the draft in the active editor. A keybinding may call it where there is none. */
function onDraft(id: string, run: (editor: TextEditor) => Promise<void>): Disposable {
  return commands.registerCommand(id, async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === draftLanguage) return run(editor);
    void window.showInformationMessage(
      l10n.t("No draft is open. “Chapeau: Edit This File as a Draft” makes one of any text file."),
    );
  });
}

async function editAsDraft(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, draftLanguage);
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
