// npm run soak [-- TIMES]     runs the laws and the tests of files, protocol and processes with TIMES as much chance as npm test.
//   50, if it is not said: 1,000,000 edits, 100,000 drafts to renumber, 10,000 races, 250 kills. That takes a night.
// fast-check says the seed and the path of what it finds: they lead back to it.
import { spawnSync } from "node:child_process";
import { root } from "./paths.mjs";

const [times = "50"] = process.argv.slice(2);
const failed = [".mocharc.laws.json", ".mocharc.main.json"].filter((config) => {
  const args = ["node_modules/mocha/bin/mocha.js", "--config", config, "--timeout", "0", "--exit"];
  const env = { ...process.env, TIMES: times };
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env }).status !== 0;
});
process.exitCode = failed.length;
