import { t } from "@vscode/l10n";
import { problemsOf } from "./read";

/** The name of the file that holds the settings of all drafts in its folder and below. */
export const projectFileName = "chapeau.json";

/** The settings in the text of a project file, and a sentence for each thing that is wrong with it. */
export interface ProjectFile {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

export function readProjectFile(text: string): ProjectFile {
  const parsed = parse(text.replace(/^\uFEFF/, ""));
  if (typeof parsed === "string") return { settings: {}, problems: [parsed] };
  return { settings: parsed, problems: problemsOf(parsed) };
}

/** The object that the text describes, or why it describes none. */
function parse(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return t("It must hold one object, in braces: {0}", '{ "profile": "ga" }');
  } catch (error) {
    return t("It is no JSON: {0}.", (error as SyntaxError).message);
  }
}
