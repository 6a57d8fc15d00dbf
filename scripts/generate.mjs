// Writes what is made from one source: docs/rules.md and the `chapeau.rules` setting in package.json from the rules, and the
// semantic tokens in package.json from their legend.
//   node scripts/generate.mjs [--check]     --check writes nothing and fails if something is stale
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";
import { buildParser } from "./build-parser.mjs";

await buildParser();
const { rules } = await tsImport("../server/src/rules/index.ts", import.meta.url);
const { tokenTypes, tokenModifiers, modifiedScopes } = await tsImport(
  "../server/src/features/semantic-tokens/legend.ts",
  import.meta.url,
);

const isCheck = process.argv.includes("--check");
const stale = [];
await generate("docs/rules.md", manual());
await generate("package.json", await manifest());
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run “npm run generate”.`);
  process.exitCode = 1;
}

async function generate(path, text) {
  const formatted = await format(text, { filepath: path, printWidth: 120 });
  if ((await readFile(path, "utf8").catch(() => "")) === formatted) return;
  if (isCheck) stale.push(path);
  else await writeFile(path, formatted);
}

function manual() {
  return `# The rules

Each rule finds one kind of fault. Its id is also the name of its setting in \`chapeau.rules\`, and stands behind each finding.
This page is made from the rules themselves by \`npm run generate\`; the examples are run as tests.

${rules.map(entry).join("\n")}`;
}

function entry({ id, severity, profiles = {}, about, example }) {
  const elsewhere = Object.entries(profiles).map(([profile, other]) => `\`${profile}\`: ${other}`);
  return `## ${id}

${about}

Severity: ${[severity, ...elsewhere].join("; ")}.

What it finds, between \`{|\` and \`|}\`:

${fenced(example.bad)}

How it should be:

${fenced(example.good)}
`;
}

function fenced(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

async function manifest() {
  const file = JSON.parse(await readFile("package.json", "utf8"));
  const setting = file.contributes.configuration.properties["chapeau.rules"];
  setting.properties = Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]));
  file.contributes.semanticTokenTypes = tokenTypes.map(({ id, superType, description }) => ({
    id,
    superType,
    description,
  }));
  file.contributes.semanticTokenModifiers = tokenModifiers;
  file.contributes.semanticTokenScopes = [{ language: "declaration", scopes: tokenScopes() }];
  return JSON.stringify(file);
}

function tokenScopes() {
  const scopes = [...tokenTypes.map(({ id, scope }) => [id, scope]), ...Object.entries(modifiedScopes)];
  return Object.fromEntries(scopes.map(([id, scope]) => [id, [scope]]));
}

function ruleSetting({ severity, about }) {
  return {
    type: "string",
    enum: ["error", "warning", "information", "hint", "off"],
    markdownDescription: `${about} Default: \`${severity}\`.`,
  };
}
