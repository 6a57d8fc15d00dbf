import { join } from "node:path";
import { buildSync } from "esbuild";

/** Builds the command line into `folder`, as cli.js, with the server beside it. */
export function buildProgram(folder: string): void {
  for (const [entry, name] of [
    ["node", "server"],
    ["cli", "cli"],
  ])
    buildSync({
      entryPoints: [`server/src/main/${entry}.ts`],
      outfile: join(folder, `${name}.js`),
      bundle: true,
      platform: "node",
      logLevel: "error",
    });
}
