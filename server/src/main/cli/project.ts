import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { t } from "@vscode/l10n";
import { projectFileName, readProjectFile, type ProjectFile } from "../../settings/project-file";
import { Misuse } from "./misuse";

/**
 * The settings of the project file that is nearest to a draft: in its folder, or in one above. Standard input belongs to the
 * current folder. Throws `Misuse`, with all that is wrong, if a project file cannot be used as it is.
 */
export function projectSettings(draft: string): ProjectFile["settings"] {
  const path = resolve(draft === "-" ? "draft" : draft);
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const file = join(folder, projectFileName);
    const text = readIfThere(file);
    if (text !== undefined) return usable(file, readProjectFile(text));
    if (folder === dirname(folder)) return {};
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new Misuse(t("{0} cannot be read: {1}.", file, message));
  }
}

function usable(file: string, { settings, problems }: ProjectFile): ProjectFile["settings"] {
  if (problems.length > 0) throw new Misuse([t("{0} cannot be used.", file), ...problems].join("\n  "));
  return settings;
}
