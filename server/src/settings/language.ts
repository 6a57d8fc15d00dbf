import { config } from "@vscode/l10n";
import french from "../../../l10n/bundle.l10n.fr.json";

/** By language, for each English text of a message its translation. English needs none. */
const bundles: Readonly<Record<string, Record<string, string>>> = { en: {}, fr: french };

let current = "en";

/**
 * Sets the language of all messages, for the whole process: it is called once, before the first draft is read, as findings
 * are remembered with their words. `locale` is as editors and systems write it: `fr`, `fr-CA`, `fr_CH.UTF-8`. A language
 * without translation is answered in English.
 */
export function speak(locale: string): void {
  const [language = ""] = locale.toLowerCase().split(/[-_.@]/);
  current = Object.hasOwn(bundles, language) ? language : "en";
  config({ contents: bundles[current] ?? {} });
}

/** The language that is spoken: `en`, `fr`. */
export const spoken = (): string => current;
