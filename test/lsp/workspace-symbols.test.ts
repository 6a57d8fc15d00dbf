import assert from "node:assert/strict";
import { CancellationTokenSource, type ClientCapabilities, type SymbolInformation } from "vscode-languageserver";
import type { DraftFiles } from "../../server/src/lsp/draft-files";
import { MemoryFiles } from "../support/memory-files";
import { Session, uri } from "../support/session";

describe("a search through the drafts of a workspace", () => {
  let session: Session;
  const start = async (files?: DraftFiles, capabilities: ClientCapabilities = {}) =>
    (session = await Session.start(capabilities, {}, undefined, { folders: ["file:///one"], ...(files && { files }) }));
  afterEach(() => session.end());

  const search = async (query: string) =>
    (await session.request<SymbolInformation[]>("workspace/symbol", { query })).map(
      ({ name, location }) => `${name} | ${location.uri}:${location.range.start.line}`,
    );

  it("looks into those that are open, and into files", async () => {
    await start(new MemoryFiles({ "file:///one/a.decl": "\n1. One.\n2. Two.\n" }));
    await session.open("2. Open.\n");
    assert.deepEqual(await search("¶2"), [`¶2: Open. | ${uri}:0`, "¶2: Two. | file:///one/a.decl:2"]);
  });

  it("takes the text of an open draft from the editor, however its address is written", async () => {
    const files = new MemoryFiles({ "file:///%64raft.decl": "1. Old.\n" });
    await start(files);
    await session.open("1. New.\n");
    assert.deepEqual(await search("1"), [`1: New. | ${uri}:0`]);
    assert.ok(!files.reads.includes("file:///%64raft.decl"));
  });

  it("reads a file again only when it has changed", async () => {
    const files = new MemoryFiles({ "file:///a.decl": "1. One.\n", "file:///b.decl": "1. Uno.\n" });
    await start(files);
    await search("1");
    files.texts["file:///b.decl"] = "1. Eins.\n";
    assert.deepEqual(await search("1"), ["1: One. | file:///a.decl:0", "1: Eins. | file:///b.decl:0"]);
    assert.deepEqual(files.reads, ["file:///a.decl", "file:///b.decl", "file:///b.decl"]);
    delete files.texts["file:///a.decl"];
    assert.deepEqual(await search("1"), ["1: Eins. | file:///b.decl:0"]);
  });

  it("follows the folders of the editor", async () => {
    const files = new MemoryFiles({});
    await start(files, { workspace: { workspaceFolders: true } });
    await search("1");
    assert.deepEqual(files.folders, ["file:///one"]);
    const folder = (uri: string) => ({ uri, name: uri });
    const event = { added: [folder("file:///two")], removed: [folder("file:///one")] };
    await session.notify("workspace/didChangeWorkspaceFolders", { event });
    await search("1");
    assert.deepEqual(files.folders, ["file:///two"]);
  });

  it("asks an editor that can for its files, and opens none itself", async () => {
    const files = new MemoryFiles({ "file:///a.decl": "1. One.\n" });
    await start(files, { experimental: { chapeau: { drafts: true } } });
    session.answer("chapeau/drafts", () => [{ uri: "vscode-vfs://b.decl", version: "1" }]);
    session.answer("chapeau/draftText", (params) => `1. Uno of ${(params as { uri: string }).uri}.\n`);
    assert.deepEqual(await search("1"), ["1: Uno of vscode-vfs://b.decl. | vscode-vfs://b.decl:0"]);
    assert.deepEqual(files.reads, []);
  });

  it("goes on without the files of an editor that fails", async () => {
    await start(undefined, { experimental: { chapeau: { drafts: true } } });
    session.answer("chapeau/drafts", () => {
      throw new Error("no search here");
    });
    await session.open("1. Open.\n");
    assert.deepEqual(await search("1"), [`1: Open. | ${uri}:0`]);
  });

  it("forgets nothing when it is given up", async () => {
    const files = new MemoryFiles({ "file:///a.decl": "1. One.\n" });
    const given = new CancellationTokenSource();
    let isGivenUp = false;
    const list: DraftFiles["list"] = async (folders) => {
      if (!isGivenUp) return files.list(folders);
      given.cancel();
      await session.ask("textDocument/definition", { position: { line: 0, character: 0 } });
      return [];
    };
    await start({ list, read: files.read });
    await search("1");
    isGivenUp = true;
    await assert.rejects(session.request("workspace/symbol", { query: "1" }, given.token), /given up/);
    isGivenUp = false;
    await search("1");
    assert.equal(files.reads.filter((read) => read === "file:///a.decl").length, 1);
  });

  it("answers other requests in between, and stops when it is given up", async () => {
    const files = new MemoryFiles({ "file:///a.decl": "1. One.\n", "file:///b.decl": "1. Uno.\n" });
    const given = new CancellationTokenSource();
    const read = async (address: string) => {
      const text = await files.read(address);
      if (text === undefined) return undefined;
      given.cancel();
      // The answer comes behind the notice that the search was given up.
      await session.ask("textDocument/definition", { position: { line: 0, character: 0 } });
      return text;
    };
    await start({ list: files.list, read });
    await session.open("1. Open.\n");
    await assert.rejects(session.request("workspace/symbol", { query: "1" }, given.token), /given up/);
    assert.ok(!files.reads.includes("file:///b.decl"));
  });

  it("goes on without files", async () => {
    await start();
    await session.open("1. Open.\n");
    assert.deepEqual(await search("open"), [`1. Open. | ${uri}:0`]);
  });
});
