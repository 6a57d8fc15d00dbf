import { build } from "esbuild";

/** Bundles the floors as the product is bundled (build.mjs). */
export async function buildFloors(): Promise<void> {
  await build({
    entryPoints: ["test/bench/floors/echo.ts", "test/bench/floors/text-documents.ts"],
    outdir: "out/bench/floors",
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    define: { fetch: "undefined" },
  });
}
