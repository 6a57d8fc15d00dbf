// Writes what is made from one source: from the rules and the settings. Each file of scripts/generate/ makes one page.
//   node scripts/generate.mjs [--check]     --check writes nothing and fails if something is stale
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";
import { buildParser } from "./build-parser.mjs";
import { manifest } from "./generate/manifest.mjs";
import { projectSchema } from "./generate/project-schema.mjs";
import { rulesPage } from "./generate/rules-page.mjs";
import { settingsPage } from "./generate/settings-page.mjs";
import { words } from "./generate/words.mjs";

await buildParser();
const { rules } = await tsImport("../server/src/rules/index.ts", import.meta.url);
const { settings } = await tsImport("../server/src/settings/index.ts", import.meta.url);
const { tokenTypes, tokenModifiers, modifiedScopes } = await tsImport(
  "../server/src/features/semantic-tokens/legend.ts",
  import.meta.url,
);
const all = Object.values(settings);
const legend = { tokenTypes, tokenModifiers, modifiedScopes };

const isCheck = process.argv.includes("--check");
const stale = [];
await generate("docs/rules.md", () => rulesPage(rules));
await generate("docs/settings.md", () => settingsPage(all));
await generate("schemas/chapeau.schema.json", () => JSON.stringify(projectSchema(all)));
await generate("package.json", (old) => JSON.stringify(manifest(JSON.parse(old), all, legend)));
await generate("package.nls.json", (old) => JSON.stringify(words(JSON.parse(old), all, legend)));
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run “npm run generate”.`);
  process.exitCode = 1;
}

/** Writes what `make` makes of the text of the file as it is. */
async function generate(path, make) {
  const old = await readFile(path, "utf8").catch(() => "");
  const text = await format(make(old), { filepath: path, printWidth: 120 });
  if (old === text) return;
  if (isCheck) stale.push(path);
  else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
