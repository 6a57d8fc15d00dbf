// Measures Chapeau beside two floors and two peers, and says which targets are met: npm run bench [-- --sizes 26,300 --edits 40 --starts 3 --without-peers]
// A whole run writes docs/performance.md and its picture; one with less writes them to out/bench/. It wants a quiet machine, and takes about half an hour.
import { readOptions } from "./options";
import { writeReport } from "./report";
import { run } from "./run";
import { checkTable, targetTable } from "./tables";

const options = readOptions(process.argv.slice(2));
const results = await run(options, (message) => process.stderr.write(`${message}\n`));
const folder = options.isWhole ? "docs" : "out/bench";
await writeReport(results, folder);
console.log(`${targetTable(results)}\n\n${checkTable(results)}\n`);
for (const line of results.missing) console.log(`Left out: ${line}`);
console.log(`Written: ${folder}/performance.md, ${folder}/performance.svg`);
