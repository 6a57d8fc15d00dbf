// Builds everything that runs: the parser from the grammar, then one bundle per entry point.
//   node build.mjs [--watch] [--parser]     --parser stops after the parser, which is all that type checks and unit tests need
import * as esbuild from "esbuild";
import { buildParser } from "./scripts/build-parser.mjs";

await buildParser();
if (process.argv.includes("--parser")) process.exit(0);

const watch = process.argv.includes("--watch");

/** @param {string} entry @param {string} outfile @param {import("esbuild").BuildOptions} [more] */
const bundle = (entry, outfile, more) => ({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  minify: !watch,
  sourcemap: watch,
  logLevel: "info",
  // Chapeau opens no connection. A library that would, as the one for translations if it is given an address, finds nothing to do it with.
  define: { fetch: "undefined" },
  ...more,
});

/** What runs in a browser. The build fails there where something asks for a module of Node. */
const web = (entry, outfile, more) => bundle(entry, outfile, { platform: "browser", target: "es2022", ...more });

const bundles = [
  bundle("client/src/node.ts", "dist/client.js", { external: ["vscode"] }),
  bundle("server/src/main/node.ts", "dist/server.js"),
  bundle("server/src/main/cli.ts", "dist/cli.js", { banner: { js: "#!/usr/bin/env node" } }),
  web("client/src/browser.ts", "dist/web/client.js", { external: ["vscode"] }),
  web("server/src/main/browser.ts", "dist/web/server.js", { format: "iife" }),
];

if (watch) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
