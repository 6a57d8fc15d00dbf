// Folds grammar/*.peggy into the one generated parser, server/src/syntax/parser.js with its types.
import { readFile, writeFile } from "node:fs/promises";
import peggy from "peggy";

const chapters = ["blocks", "labels", "inlines", "brackets", "references", "citations", "lines"];
const target = "server/src/syntax/parser";

export async function buildParser() {
  const input = await Promise.all(
    chapters.map(async (chapter) => {
      const source = `grammar/${chapter}.peggy`;
      return { source, text: await readFile(source, "utf8") };
    }),
  );
  const parser = withoutErrorReports(generate(input));
  await writeFile(`${target}.js`, parser);
  await writeFile(`${target}.d.ts`, types);
}

function generate(input) {
  try {
    return peggy.generate(input, {
      output: "source",
      format: "commonjs",
      dependencies: { scan: "./scan" },
      allowedStartRules: ["Block", "Line"],
    });
  } catch (error) {
    throw new Error(error.format?.(input) ?? error.message, { cause: error });
  }
}

/**
 * The grammar takes any text, so nobody ever reads what Peggy expected where. Its notes on that are made anew on each call,
 * which is once a line and once a block; without them, and with the constants made once, parsing is four times as fast.
 */
function withoutErrorReports(parser) {
  const constants = [];
  const body = parser
    .replace(/^ +if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}\n/gm, "")
    .replace(/^ {2}const peg\$e\d+ = .*\n/gm, "")
    .replace(/^ {2}const peg\$[cr]\d+ = .*\n/gm, (line) => {
      constants.push(line.trim());
      return "";
    });
  return body.replace("function peg$parse(", `${constants.join("\n")}\n\nfunction peg$parse(`);
}

const types = `import type { RawBlock } from "./tree";
export type LineKind = "blank" | "opens" | "alone" | "mayOpen" | "continues";
export function parse(text: string, options: { startRule: "Block" }): RawBlock;
export function parse(text: string, options: { startRule: "Line" }): LineKind;
`;
