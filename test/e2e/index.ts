import { readdirSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";

/** Called by VS Code in its extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 60_000, color: false, reporter: "spec" });
  const tests = readdirSync(__dirname).filter((name) => name.endsWith(".test.js"));
  for (const test of tests) mocha.addFile(join(__dirname, test));
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
