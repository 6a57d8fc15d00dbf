import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver";
import { MemoryFiles } from "../support/memory-files";
import { Session } from "../support/session";

const gap = "1. We agree.\n3. We commit.\n";

describe("a project file in an editor", () => {
  let session: Session;
  const warnings: string[] = [];
  const start = async (files: MemoryFiles, settings = {}) => {
    session = await Session.start({}, settings, undefined, { files });
    session.hear("window/showMessage", (params) => warnings.push((params as { message: string }).message));
    await session.open(gap);
  };
  afterEach(() => {
    session.end();
    warnings.length = 0;
  });

  /** The severity of the gap once everything that was sent is there. */
  const severity = async () => {
    for (let round = 0; round < 5; round++)
      await session.ask("textDocument/hover", { position: { line: 0, character: 0 } });
    return session.published.at(-1)?.diagnostics.map(({ code, severity }: Diagnostic) => `${code} ${severity}`);
  };

  it("goes before the settings of the editor, rule by rule", async () => {
    const files = new MemoryFiles({ "file:///chapeau.json": '{ "rules": { "number-gap": "error" } }' });
    await start(files, { profile: "treaty", rules: { "number-gap": "off" } });
    assert.deepEqual(await severity(), ["number-gap 1"]);
  });

  it("is read anew when the editor says that it has changed, and forgotten when it is gone", async () => {
    const files = new MemoryFiles({ "file:///chapeau.json": '{ "rules": { "number-gap": "off" } }' });
    await start(files);
    assert.deepEqual(await severity(), []);
    delete files.texts["file:///chapeau.json"];
    await session.notify("workspace/didChangeWatchedFiles", { changes: [] });
    assert.deepEqual(await severity(), ["number-gap 2"]);
  });

  it("with faults is used as far as it can be read, and its faults are told", async () => {
    const text = '{ "profil": "ga", "rules": { "number-gap": "hint" } }';
    await start(new MemoryFiles({ "file:///chapeau.json": text }));
    assert.deepEqual(await severity(), ["number-gap 4"]);
    assert.deepEqual(warnings, ["/chapeau.json has faults. There is no setting “profil”."]);
  });

  it("is looked for in the folder of the draft and in those above", async () => {
    const files = new MemoryFiles({});
    await start(files);
    await session.notify("textDocument/didOpen", {
      textDocument: { uri: "file:///drafts/texts/a.decl", languageId: "declaration", version: 1, text: "" },
    });
    await severity();
    const folders = ["", "/drafts/texts", "/drafts"];
    assert.deepEqual(
      files.reads,
      folders.map((folder) => `file://${folder}/chapeau.json`),
    );
  });
});
