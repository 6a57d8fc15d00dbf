// Checks every text in a folder and prints, per file and per rule, the findings per 1,000 words, with the change since the last run.
//   npm run corpus [-- DIR]     default: ../shared/corpus     the counts are kept in out/corpus.json
//   npm run corpus -- --docs    writes the table into docs/corpus.md too
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";
import { buildParser } from "./build-parser.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { docs: { type: "boolean" } } });
const folder = positionals[0] ?? join("..", "shared", "corpus");
const names = await readdir(folder).catch(() => []);
const texts = names.filter((name) => /\.(?:txt|decl|declaration)$/.test(name)).sort();
if (texts.length === 0) {
  console.error(`There are no texts in ${folder}. Name a folder: npm run corpus -- DIR`);
  process.exit(2);
}

await buildParser();
const [{ diagnose }, { parseDraft }, { suggestProfile }] = await Promise.all(
  ["features/diagnostics", "model/draft", "features/suggest-profile"].map((module) =>
    tsImport(`../server/src/${module}.ts`, import.meta.url),
  ),
);

const last = JSON.parse(await readFile("out/corpus.json", "utf8").catch(() => "{}"));
const runs = [];
for (const name of texts) runs.push(measure(name, await readFile(join(folder, name), "utf8")));
console.log(table(runs, last));
await mkdir("out", { recursive: true });
await writeFile(
  "out/corpus.json",
  JSON.stringify(Object.fromEntries(runs.map((run) => [run.name, run.counts])), null, 2),
);
if (values.docs) await writeDocs();

function measure(name, text) {
  const draft = parseDraft(text);
  const profile = suggestProfile(draft)?.profile ?? "ga";
  const counts = {};
  for (const { rule } of diagnose(draft, { profile, rules: {} })) counts[rule] = (counts[rule] ?? 0) + 1;
  return { name, profile, words: text.match(/\p{L}+/gu)?.length ?? 0, counts };
}

/** A row per rule that has findings, or had some in the run `before`. */
function table(measured, before) {
  const rows = measured.flatMap(({ name, profile, words, counts }) => {
    const rules = [...new Set([...Object.keys(counts), ...Object.keys(before[name] ?? {})])].sort();
    const head = row(
      name,
      profile,
      words,
      "all rules",
      total(counts),
      name in before ? total(before[name]) : undefined,
    );
    return [
      head,
      ...rules.map((rule) =>
        row("", "", words, rule, counts[rule] ?? 0, before[name]?.[rule] ?? (name in before ? 0 : undefined)),
      ),
    ];
  });
  const titles = ["Text", "Profile", "Words", "Rule", "Findings", "Per 1,000 words", "Since the last run"];
  return [titles, titles.map((_, column) => (column > 3 || column === 2 ? "--:" : "---")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function row(name, profile, words, rule, count, before) {
  const change = before === undefined ? "new" : count === before ? "" : `${count > before ? "+" : ""}${count - before}`;
  return [
    name,
    profile,
    name ? words.toLocaleString("en") : "",
    rule,
    count,
    ((count * 1000) / words).toFixed(2),
    change,
  ];
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The table stands between two marks; what was learned stands around it and is written by people. */
async function writeDocs() {
  const [begin, end] = ["<!-- table: npm run corpus -- --docs -->", "<!-- end of table -->"];
  const page = await readFile("docs/corpus.md", "utf8");
  const [before, rest] = page.split(begin);
  const written = table(runs, {}).replace(/ \| [^|]* \|$/gm, " |");
  const renewed = `${before}${begin}\n\n${written}\n\n${end}${rest.split(end)[1]}`;
  await writeFile("docs/corpus.md", await format(renewed, { filepath: "docs/corpus.md", printWidth: 120 }));
}
