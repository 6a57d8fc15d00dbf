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
  const parser = generate(input);
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

const types = `import type { RawBlock } from "./tree";
export type LineKind = "blank" | "opens" | "continues";
export function parse(text: string, options: { startRule: "Block" }): RawBlock;
export function parse(text: string, options: { startRule: "Line" }): LineKind;
`;
