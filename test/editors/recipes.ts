import { readFileSync } from "node:fs";

/** The code block behind `<!-- recipe: NAME -->` in docs/editors.md: what a reader would copy. Throws if there is none. */
export function recipe(name: string): string {
  const [, behind] = readFileSync("docs/editors.md", "utf8").split(`<!-- recipe: ${name} -->\n`);
  const code = /^\n```\w+\n(.*?)^```$/ms.exec(behind ?? "")?.[1];
  if (code === undefined) throw new Error(`docs/editors.md has no recipe “${name}”.`);
  return code;
}
