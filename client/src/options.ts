import { RevealOutputChannelOn, type LanguageClientOptions } from "vscode-languageclient";
import { findingsWhereWritable } from "./findings";
import { versionGuard } from "./version-guard";

export const draftLanguage = "declaration";

export const clientOptions: LanguageClientOptions = {
  // Wherever a draft lies: on a disk, in a repository that is open in a browser, in the history of one.
  documentSelector: [{ language: draftLanguage }],
  middleware: { ...versionGuard, ...findingsWhereWritable },
  // A fault belongs in the log. What a drafter has asked for says itself when it cannot be done.
  revealOutputChannelOn: RevealOutputChannelOn.Never,
};
