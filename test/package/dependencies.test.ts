import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

interface Package {
  readonly version?: string;
  readonly integrity?: string;
}

const manifests = ["", "test/e2e/server/", "test/e2e/web/"];
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe("the packages that Chapeau is made with", () => {
  for (const folder of manifests) {
    it(`are named by exact versions, and pinned by their digests: ${folder}package-lock.json`, () => {
      const { packages } = read(`${folder}package-lock.json`) as { packages: Record<string, Package> };
      const pinned = Object.entries(packages).filter(([path]) => path !== "");
      assert.ok(pinned.length > 0);
      for (const [path, { integrity = "" }] of pinned) assert.match(integrity, /^sha512-/, path);
      const { dependencies, devDependencies } = read(`${folder}package.json`) as Record<string, Record<string, string>>;
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        assert.match(version, /^\d+\.\d+\.\d+$/, name);
    });
  }

  it("are needed to make it, not to run it", () => {
    assert.equal((read("package.json") as Record<string, unknown>)["dependencies"], undefined);
  });
});
