// Bundles the workbench suite for the extension host that it runs in.
import { readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { build } from "esbuild";

const common = { bundle: true, format: "cjs", logLevel: "warning" };

/** For a Node extension host. Mocha stays outside: it is loaded as it is from node_modules. Gives the path of the entry. */
export async function buildSuite() {
  // Every test that is found there is run.
  rmSync("out/e2e", { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: ["test/e2e/index.ts", "test/e2e/*.test.ts"],
    outdir: "out/e2e",
    platform: "node",
    external: ["vscode", "mocha"],
  });
  return "out/e2e/index.js";
}

/** For a web worker extension host: one file, as nothing can be loaded later. Gives its path. */
export async function buildWebSuite() {
  const tests = readdirSync("test/e2e").filter((name) => name.endsWith(".test.ts"));
  const load = tests.map((name) => `import("./${name}")`).join(", ");
  await build({
    ...common,
    stdin: {
      contents: `import { runIn } from "./worker"; export const run = () => runIn(() => Promise.all([${load}]));`,
      resolveDir: "test/e2e",
    },
    outfile: "out/e2e-web/index.js",
    platform: "browser",
    external: ["vscode"],
    define: { global: "globalThis" },
    plugins: [mochaAsGlobal],
  });
  return "out/e2e-web/index.js";
}

/**
 * Mocha's package says that its files are ES modules, but the one for browsers is not: it sets `module.exports`, which would
 * be those of the whole suite. Without a `module` it sets globals.
 */
const mochaAsGlobal = {
  name: "mocha as a global",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `(function (exports, module, define) {\n${await readFile(path, "utf8")}\n}).call(globalThis);`,
    })),
};
