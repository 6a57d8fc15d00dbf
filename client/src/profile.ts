import { Disposable, l10n, languages, window, workspace, type ExtensionContext } from "vscode";
import { draftLanguage } from "./options";

interface ProfileSetting {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}

/** Shows the profile behind the `{}` of the status bar, beside a button that leads to `chooseProfile`. */
export function showProfile(): Disposable {
  const item = languages.createLanguageStatusItem("chapeau.profile", { language: draftLanguage });
  item.name = l10n.t("Profile");
  item.command = { command: "chapeau.chooseProfile", title: l10n.t("Change") };
  const update = () => (item.text = l10n.t("Profile: {0}", profile()));
  update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("chapeau.profile") && update()),
  );
}

/** Asks for the profile of the drafts in this workspace, in the words of the manifest. */
export async function chooseProfile({ extension }: ExtensionContext): Promise<void> {
  const { enum: names, enumDescriptions } = profileSetting(extension.packageJSON);
  const current = profile();
  const choices = names.map((label, index) => ({
    label,
    detail: enumDescriptions[index] ?? "",
    description: label === current ? l10n.t("current") : "",
  }));
  const chosen = await window.showQuickPick(choices, { title: l10n.t("What kind of text do you draft?") });
  if (chosen) await settings().update("profile", chosen.label, workspace.name === undefined);
}

const settings = () => workspace.getConfiguration("chapeau", window.activeTextEditor?.document);

const profile = (): string => settings().get("profile", "ga");

/** VS Code has put the words of the drafter's language into the manifest. */
const profileSetting = (manifest: unknown): ProfileSetting =>
  (manifest as { contributes: { configuration: { properties: { "chapeau.profile": ProfileSetting } } } }).contributes
    .configuration.properties["chapeau.profile"];
