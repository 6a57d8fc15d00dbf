// VS Code's own server, which brings the workbench to a browser, out of the pinned npm package in test/e2e/server.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPackages, npm } from "./packages.mjs";

const home = resolve(import.meta.dirname, "../test/e2e/server");
const vscode = join(home, "node_modules/code-server/lib/vscode");
const program = join(vscode, "out/server-main.js");

/** Installs the server from the npm registry; does nothing when it is there already. */
export function installServer() {
  installPackages(home);
  // The package carries VS Code's server without its dependencies. `npm ci` refuses its shrinkwrap, `npm install` follows it.
  if (!existsSync(join(vscode, "node_modules/.package-lock.json"))) npm(vscode, "install", "--omit=dev");
}

/** Installs the extension in the package `vsix` for a server with its data in `data`. */
export function installExtension(data, vsix) {
  execFileSync(process.execPath, [program, ...whereTo(data), "--install-extension", resolve(vsix)], {
    env: cleanEnvironment(),
    stdio: "pipe",
  });
}

/**
 * Starts the server on 127.0.0.1 with its data in `data`, and gives its port and a way to stop it.
 * @param {string} data @param {{ port?: number, args: string[], settings: object, log?: (text: string) => void }} options
 */
export async function startServer(data, { port = 0, args, settings, log = () => {} }) {
  mkdirSync(join(data, "data/User"), { recursive: true });
  const file = join(data, "data/User/settings.json");
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(settings, null, 2));
  const address = ["--host", "127.0.0.1", "--port", String(port)];
  const server = spawn(process.execPath, [program, ...whereTo(data), ...address, ...args], {
    env: cleanEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  // Whatever ends this process, the server goes with it.
  process.once("exit", () => endGroup(server, "SIGTERM"));
  return { port: await listening(server, log), stop: () => stop(server) };
}

const whereTo = (data) => ["--server-data-dir", data, "--accept-server-license-terms", "--telemetry-level", "off"];

function listening(server, log) {
  return new Promise((done, fail) => {
    let output = "";
    const timer = setTimeout(() => fail(new Error(`VS Code's server did not start in 60 s.\n${output}`)), 60_000);
    const read = (chunk) => {
      output += chunk;
      log(String(chunk));
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) done(Number(port));
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => fail(new Error(`VS Code's server ended with ${code}.\n${output}`)));
    server.once("exit", () => clearTimeout(timer));
  });
}

async function stop(server) {
  if (hasEnded(server)) return;
  const gone = once(server, "exit");
  endGroup(server, "SIGTERM");
  const timer = setTimeout(() => endGroup(server, "SIGKILL"), 5000);
  await gone;
  clearTimeout(timer);
}

/** The server has children of its own: the whole group goes. */
function endGroup(server, signal) {
  if (!hasEnded(server)) process.kill(-server.pid, signal);
}

const hasEnded = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;

/** Inside a terminal of VS Code the environment would lead the server to that other VS Code. */
function cleanEnvironment() {
  const foreign = /^(?:VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
