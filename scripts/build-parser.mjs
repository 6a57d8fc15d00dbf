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
  const parser = lean(generate(input));
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
 * What Peggy makes, without what nobody asks for, as the grammar takes any text: its notes on what it expected where, and its
 * errors with lines and columns. Peggy makes its functions and constants anew on each call, which is once a line and once a
 * block; here they are made once, and what they share stands beside them. The shape of Peggy's text is asked for piece by
 * piece, so a version that writes another one fails the build.
 */
function lean(generated) {
  const imports = section(generated, "const scan = ", "class peg$SyntaxError");
  const constants = generated.match(/^ {2}const peg\$[cr]\d+ = .*;$/gm);
  const actions = section(generated, "  function peg$f0(", "  let peg$currPos");
  const rules = section(generated, "  function peg$parseBlock()", "  peg$result = peg$startRuleFunction();");
  return [shared, imports, ...constants.map(fastClass), actions, withoutExpectations(rules)].join("\n");
}

/** The text from `first` on, up to `behind`. */
function section(text, first, behind) {
  const start = text.indexOf(first);
  const end = text.indexOf(behind, start);
  if (start < 0 || end < 0) throw new Error(`Peggy no longer writes “${first.trim()}” or “${behind.trim()}”.`);
  return text.slice(start, end);
}

const withoutExpectations = (rules) =>
  rules.replace(
    /^ +if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}\n| +peg\$silentFails(?:\+\+|--);\n/gm,
    "",
  );

/** A class of characters as a table in place of a regular expression. */
const fastClass = (constant) => constant.replace(/= (\/\^.*\/i?);$/, "= new CharacterClass($1);");

const shared = `// Made by scripts/build-parser.mjs from grammar/*.peggy.
"use strict";

/** Asks the expression once for each character below 256, which most are, and remembers the answer. */
class CharacterClass {
  constructor(pattern) {
    this.pattern = pattern;
    this.known = new Uint8Array(256);
  }

  test(character) {
    const code = character.charCodeAt(0);
    if (!(code < 256)) return this.pattern.test(character);
    const known = this.known[code];
    if (known > 0) return known === 1;
    const answer = this.pattern.test(character);
    this.known[code] = answer ? 1 : 2;
    return answer;
  }
}

const peg$FAILED = {};
let input = "";
let peg$currPos = 0;
let peg$savedPos = 0;

const range = () => ({ start: peg$savedPos, end: peg$currPos });

exports.parse = (text, { startRule }) => {
  input = text;
  peg$currPos = 0;
  const result = startRule === "Line" ? peg$parseLine() : peg$parseBlock();
  if (result === peg$FAILED || peg$currPos < text.length) throw new Error("The grammar does not take this text.");
  return result;
};
`;

const types = `import type { RawBlock } from "./tree";
export type LineKind = "blank" | "opens" | "alone" | "mayOpen" | "continues";
export function parse(text: string, options: { startRule: "Block" }): RawBlock;
export function parse(text: string, options: { startRule: "Line" }): LineKind;
`;
