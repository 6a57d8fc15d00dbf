import "mocha/mocha";

/** Called by VS Code in its web worker extension host, through the entry that scripts/build-suite.mjs writes. */
export async function runIn(loadTests: () => Promise<unknown>): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 60_000, color: false, reporter: "spec" });
  await loadTests();
  const failures = await new Promise<number>((done) => void mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
