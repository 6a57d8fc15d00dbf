import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CancellationToken, CancellationTokenSource } from "vscode-languageserver";
import { draftFileLimits, draftPatterns } from "../../server/src/lsp/draft-files";
import { nodeDraftFiles } from "../../server/src/main/node-draft-files";

describe("the drafts in folders", () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), "chapeau drafts "))));
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, text = "1. One.\n") => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const address = (path = "") => pathToFileURL(join(root, path)).href;
  const list = async (folders = [address()], token = CancellationToken.None) =>
    (await nodeDraftFiles.list(folders, token)).map(({ uri }) => uri.slice(address().length + 1)).sort();

  it("are known by their names, in folders inside too", async () => {
    for (const path of ["a.decl", "b/c.declaration", "b/d.draft.txt", "b/e/zero-draft 2.txt", "b/plain.txt", "decl"])
      write(path);
    assert.deepEqual(await list(), ["a.decl", "b/c.declaration", "b/d.draft.txt", "b/e/zero-draft%202.txt"]);
  });

  it("are listed once, whatever the folders have in common", async () => {
    write("a/b.decl");
    assert.deepEqual(await list([address(), address("a"), "vscode-vfs://elsewhere", address("missing")]), ["a/b.decl"]);
  });

  it("are not those of packages and version control, not behind links, and none too large", async () => {
    for (const path of ["node_modules/a.decl", ".git/b.decl", "real/c.decl", "large.decl"]) write(path);
    truncateSync(join(root, "large.decl"), draftFileLimits.largest + 1);
    symlinkSync(join(root, "real"), join(root, "link"), "junction");
    symlinkSync(join(root, "real/c.decl"), join(root, "link.decl"));
    assert.deepEqual(await list(), ["real/c.decl"]);
  });

  it("are no more than anybody has", async () => {
    for (let at = 0; at <= draftFileLimits.mostFiles; at++) write(`${at}.decl`);
    assert.equal((await list()).length, draftFileLimits.mostFiles);
  });

  it("are not looked for any longer when the search is given up", async () => {
    write("a.decl");
    const given = new CancellationTokenSource();
    given.cancel();
    assert.deepEqual(await list([address()], given.token), []);
  });

  it("have another version when they have changed", async () => {
    const version = async () => (await nodeDraftFiles.list([address()], CancellationToken.None))[0]?.version;
    write("a.decl");
    const before = await version();
    assert.equal(await version(), before);
    write("a.decl", "1. One, and more.\n");
    assert.notEqual(await version(), before);
  });

  it("are read without their byte order mark", async () => {
    write("a.decl", "\uFEFF1. One.\n");
    const read = (path: string) => nodeDraftFiles.read(address(path), CancellationToken.None);
    assert.equal(await read("a.decl"), "1. One.\n");
    assert.equal(await read("missing.decl"), undefined);
  });

  it("have the names that the manifest gives them", () => {
    const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
      contributes: { languages: [{ extensions: string[]; filenamePatterns: string[] }] };
    };
    const [{ extensions, filenamePatterns }] = contributes.languages;
    assert.deepEqual(draftPatterns, [...extensions.map((extension) => `*${extension}`), ...filenamePatterns]);
  });
});
