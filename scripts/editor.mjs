// VS Code in a browser with Chapeau installed, for `npm start` and for the picture in the README.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot, root } from "./paths.mjs";
import { installServer, startServer } from "./vscode-server.mjs";

const settings = {
  "workbench.startupEditor": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
};

/** Starts VS Code on `file`; the address of the answer opens it, and nobody without the token in it gets in. */
export async function openEditor(file, { data = inRoot(".e2e/editor"), port, more = {} } = {}) {
  installServer();
  mkdirSync(data, { recursive: true });
  const token = randomBytes(16).toString("hex");
  const tokenFile = path.join(data, "token");
  writeFileSync(tokenFile, token, { mode: 0o600 });
  // Chapeau runs no code of the folder of a draft: the question whether to trust it would only puzzle.
  const trusting = "--disable-workspace-trust";
  const args = ["--extensions-dir", linkExtension(data), "--connection-token-file", tokenFile, trusting];
  const server = await startServer(data, { port, args, settings: { ...settings, ...more } });
  return { address: addressOf(file, server.port, token), close: server.stop };
}

/** An extension is installed when its folder stands in the folder of extensions; a new folder is searched for them. */
function linkExtension(data) {
  const { publisher, name, version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  const extensions = path.join(data, "extensions");
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions);
  symlinkSync(root, path.join(extensions, `${publisher}.${name}-${version}`), "junction");
  return extensions;
}

function addressOf(file, port, token) {
  const host = `127.0.0.1:${port}`;
  const remoteFile = `vscode-remote://${host}${pathToFileURL(file).pathname}`;
  const address = new URL(`http://${host}/`);
  address.searchParams.set("tkn", token);
  address.searchParams.set("ew", "true");
  address.searchParams.set("payload", JSON.stringify([["openFile", remoteFile]]));
  return address.href;
}
