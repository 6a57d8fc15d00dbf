import { join } from "node:path";
import Mocha from "mocha";

/** Called by VS Code in its extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 60_000, color: false, reporter: "spec" });
  mocha.addFile(join(__dirname, "draft.test.js"));
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
