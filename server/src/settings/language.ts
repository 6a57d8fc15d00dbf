import { config } from "@vscode/l10n";
import french from "../../../l10n/bundle.l10n.fr.json";

/** By language, for each English text of a message its translation. */
const bundles: Readonly<Record<string, Record<string, string>>> = { fr: french };

/**
 * Sets the language of all messages, for the whole process: it is called once, before the first draft is read, as findings
 * are remembered with their words. `locale` is as editors and systems write it: `fr`, `fr-CA`, `fr_CH.UTF-8`. A language
 * without translation is answered in English.
 */
export function speak(locale: string): void {
  const [language = ""] = locale.toLowerCase().split(/[-_.]/);
  config({ contents: bundles[language] ?? {} });
}
