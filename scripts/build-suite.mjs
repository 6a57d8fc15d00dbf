// Bundles the workbench suite to out/e2e. Mocha stays outside: it is loaded as it is from node_modules.
import { build } from "esbuild";

/** The path of the suite's entry, which VS Code wants with its ending. */
export async function buildSuite() {
  await build({
    entryPoints: ["test/e2e/*.ts"],
    outdir: "out/e2e",
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode", "mocha"],
  });
  return "out/e2e/index.js";
}
