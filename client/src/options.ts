import { RevealOutputChannelOn, type LanguageClientOptions } from "vscode-languageclient";
import { versionGuard } from "./version-guard";

export const draftLanguage = "declaration";

/** Where drafts lie. The `git:` side of a comparison is left out: its findings would stand in the Problems list twice. */
const schemes = ["file", "untitled", "vscode-vfs"];

export const clientOptions: LanguageClientOptions = {
  documentSelector: schemes.map((scheme) => ({ language: draftLanguage, scheme })),
  middleware: versionGuard,
  // A fault belongs in the log. What a drafter has asked for says itself when it cannot be done.
  revealOutputChannelOn: RevealOutputChannelOn.Never,
};
