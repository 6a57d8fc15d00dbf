// A real VS Code workbench: VS Code's own server with a Node extension host, and a headless Chromium that shows it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format } from "node:util";
import { chromium } from "playwright-core";
import { chromiumPath } from "./chromium.mjs";
import { installExtension, installServer, startServer } from "./vscode-server.mjs";

export const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  // In a browser VS Code saves by itself, which would write into the drafts of the suite.
  "files.autoSave": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
};

const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The page never leaves this machine: the gallery would only fail later, by itself. */
const elsewhere = /^https?:\/\/(?!(?:[^/]*\.)?localhost[:/]|127\.0\.0\.1[:/])/;

/** A page in a headless Chromium, and a way to close it. */
export async function openPage() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), headless: true, args: browserArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route(elsewhere, (route) => route.abort());
  return { page, close: () => browser.close() };
}

/**
 * Opens `workspace` with the extension in the folder `development` or in the package `vsix`, and with the test suite `tests`,
 * if any, in its extension host. Gives the page, the suite's exit code as a promise, and a way to close everything.
 */
export async function openWorkbench({ workspace, development, vsix, tests, settings = {}, log }) {
  installServer();
  const data = mkdtempSync(join(tmpdir(), "chapeau-workbench-"));
  // A built workbench takes the extension and the suite from the address only with the smoke test driver switched on.
  const args = ["--without-connection-token", "--disable-workspace-trust", "--enable-smoke-test-driver"];
  if (vsix) installExtension(data, vsix);
  const extension = vsix ? standIn(data) : development;
  const server = await startServer(data, { args, settings: { ...quietSettings, ...settings }, log });
  const { page, close } = await openPage();
  const { exit } = await listenTo(page);
  await page.goto(address(server.port, workspace, extension, tests), { waitUntil: "domcontentloaded" });
  const closeAll = async () => {
    await close();
    await server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  return { page, exit, close: closeAll };
}

/** The `exit` code, later, of the suite that VS Code runs in the page. What the suite prints is printed. */
export async function listenTo(page) {
  let end;
  const exit = new Promise((done) => (end = done));
  await page.exposeFunction("codeAutomationExit", (code) => end(code));
  await page.exposeFunction("codeAutomationLog", (type, values) => print(type, format(...values)));
  page.on("crash", () => end(99));
  return { exit };
}

/** A suite belongs to an extension under development. It cannot be Chapeau, which would hide the one that is installed. */
function standIn(data) {
  const folder = join(data, "stand-in");
  mkdirSync(folder);
  const manifest = { name: "suite", publisher: "chapeau", version: "0.0.0", engines: { vscode: "*" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

function address(port, workspace, extension, tests) {
  const remote = (path) => `vscode-remote://localhost:${port}${resolve(path)}`;
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
    ["extensionDevelopmentPath", remote(extension)],
    ...(tests ? [["extensionTestsPath", remote(tests)]] : []),
  ];
  const folder = encodeURIComponent(resolve(workspace));
  return `http://localhost:${port}/?folder=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** What VS Code says of its own missing parts, and of the gallery that it does not reach, is no news of the suite. */
const noise =
  /open-vsx|extensionquery|AgentHost|Chat|AccountPolicy|signed-in|vsda|^\s+at |reconnection|token|socket|builtin|serviceWorker|spdlog|watchdog|build\/Release/i;

function print(type, text) {
  if (noise.test(text)) return;
  (type === "error" ? process.stderr : process.stdout).write(`${text}\n`);
}
