import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { unzip } from "../support/unzip";

const vsix = "out/chapeau.vsix";

/** All that is packed. What is new here goes to everyone who installs Chapeau. */
const expected = [
  "[Content_Types].xml",
  "extension.vsixmanifest",
  "extension/LICENSE.txt",
  "extension/changelog.md",
  "extension/dist/client.js",
  "extension/dist/server.js",
  "extension/dist/web/client.js",
  "extension/dist/web/server.js",
  "extension/docs/pictures/fix.png",
  "extension/docs/pictures/outline.png",
  "extension/docs/pictures/problems.png",
  "extension/docs/pictures/profile.png",
  "extension/docs/pictures/renumber.png",
  "extension/icons/chapeau.png",
  "extension/icons/draft-dark.svg",
  "extension/icons/draft-light.svg",
  "extension/l10n/bundle.l10n.fr.json",
  "extension/language-configuration.json",
  "extension/package.json",
  "extension/package.nls.fr.json",
  "extension/package.nls.json",
  "extension/readme.md",
  "extension/samples/ocean-literacy.draft.txt",
  "extension/schemas/chapeau.schema.json",
  "extension/snippets/declaration.json",
  "extension/syntaxes/declaration.tmLanguage.json",
];

/** What opens a connection in a browser, and what could hide that it is done. */
const connections =
  /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|\beval\(/;

/**
 * The modules of Node that each bundle asks for. None reaches a network but `net`, with which vscode-jsonrpc can listen to the
 * pipe of an editor; no other does, and `child_process` starts the server in the client.
 */
const modules = {
  "dist/client.js": ["child_process", "crypto", "fs", "net", "os", "path", "readline", "util", "vscode"],
  "dist/server.js": ["child_process", "console", "crypto", "fs", "fs/promises", "net", "os", "path", "url", "util"],
  "dist/web/client.js": ["vscode"],
  "dist/web/server.js": [],
};

describe("the package", () => {
  let packed: Buffer;
  let files: Map<string, Buffer>;

  before(() => {
    execFileSync(process.execPath, ["scripts/package.mjs", vsix], { stdio: "pipe" });
    packed = readFileSync(vsix);
    files = unzip(packed);
  });

  const text = (name: string) => files.get(`extension/${name}`)?.toString("utf8") ?? "";
  const bundles = () => [...files.keys()].filter((name) => name.endsWith(".js")).map((name) => name.slice(10));

  const isPacked = (path: string) => [...files.keys()].some((name) => name === path || name.startsWith(`${path}/`));

  it("holds these files and no other", () => {
    assert.deepEqual([...files.keys()].sort(), expected);
  });

  it("is small", () => {
    assert.ok(packed.length < 1_500_000, `${packed.length} bytes`);
  });

  it("holds every file that its manifest names, and its words", () => {
    const named = [...text("package.json").matchAll(/"(?:\.\/|(?=(?:icons|docs)\/))([^"]+)"/g)].map(
      ([, name = ""]) => name,
    );
    // The command line is not for an extension: it comes with the sources.
    const missing = named.filter((name) => name !== "dist/cli.js" && !isPacked(`extension/${name}`));
    assert.deepEqual(missing, []);
    const words = JSON.parse(text("package.nls.json")) as Record<string, string>;
    for (const [, key = ""] of text("package.json").matchAll(/"%([^"%]+)%"/g)) assert.ok(words[key], key);
  });

  it("has a page without links to files that are not in it, and without what needs the sources", () => {
    const page = text("readme.md");
    assert.match(page, /^# Chapeau\n[^]*## Settings/);
    for (const each of [page, text("changelog.md")]) assert.doesNotMatch(each, /\]\((?!https?:)|\bnpm /);
  });

  it("opens no connection", () => {
    for (const name of bundles()) assert.doesNotMatch(text(name), connections, name);
    assert.deepEqual(Object.fromEntries(bundles().map((name) => [name, modulesIn(text(name))])), modules);
  });

  it("carries no source map and no path of the machine that it was made on", () => {
    for (const name of bundles()) {
      assert.doesNotMatch(text(name), /sourceMappingURL/, name);
      assert.ok(!text(name).includes(process.cwd()), name);
    }
  });
});

/** What a bundle asks for besides its own parts, in the order of the alphabet. */
function modulesIn(bundle: string): string[] {
  const named = bundle.matchAll(/\b(?:require|import)\(["'](?:node:)?([^"']+)["']\)/g);
  return [...new Set([...named].map(([, name = ""]) => name))].sort();
}
