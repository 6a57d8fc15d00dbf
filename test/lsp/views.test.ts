import assert from "node:assert/strict";
import type { CodeLens, InlayHint } from "vscode-languageserver";
import { Session } from "../support/session";

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe("what an editor shows beside the text", () => {
  let session: Session;
  const start = async (...args: Parameters<typeof Session.start>) => (session = await Session.start(...args));
  afterEach(() => session.end());

  const hints = async () => (await session.ask<InlayHint[]>("textDocument/inlayHint", { range: whole })).map(labelOf);
  const labelOf = ({ label }: InlayHint) =>
    typeof label === "string" ? label : label.map(({ value }) => value).join("");

  const disorder = "1. We light lamps.\n2. Two.\n4. Four.\n5. See paragraph 1 above.\n";

  it("is what the settings say", async () => {
    await start(undefined, { inlayHints: { numbers: true } });
    await session.open(disorder);
    assert.deepEqual(await hints(), ["→ 3", "→ 4"]);
    const settings = { chapeau: { inlayHints: { numbers: false, references: true } } };
    await session.notify("workspace/didChangeConfiguration", { settings });
    assert.deepEqual(await hints(), ["We light lamps."]);
  });

  it("leaves the numbers of a negotiation alone", async () => {
    await start(undefined, { profile: "negotiation", inlayHints: { numbers: true } });
    await session.open(disorder);
    assert.deepEqual(await hints(), []);
  });

  it("leads from a hint to the paragraph", async () => {
    await start(undefined, { inlayHints: { numbers: false, references: true } });
    await session.open(disorder);
    const [hint] = await session.ask<InlayHint[]>("textDocument/inlayHint", { range: whole });
    assert.ok(hint && typeof hint.label !== "string");
    assert.deepEqual(hint.label[0]?.location?.range, {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 2 },
    });
  });

  it("has lenses, if they are wished, that lead to their places where the editor knows how", async () => {
    const commands = async () =>
      (await session.ask<CodeLens[]>("textDocument/codeLens")).map(({ command }) => [
        command?.title,
        command?.command,
        command?.arguments?.length,
      ]);
    await start();
    await session.open(disorder);
    assert.deepEqual(await commands(), []);
    session.end();
    await start({}, { codeLens: true });
    await session.open(disorder);
    assert.deepEqual(await commands(), [["Cited by 1 paragraph", "", undefined]]);
    session.end();
    await start({ experimental: { chapeau: { showsReferences: true } } }, { codeLens: true });
    await session.open(disorder);
    assert.deepEqual(await commands(), [["Cited by 1 paragraph", "chapeau.showReferences", 3]]);
  });

  it("is asked for anew when the settings change, by an editor that can", async () => {
    await start({ workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } });
    const asked = ["workspace/inlayHint/refresh", "workspace/codeLens/refresh"].map(
      (method) => new Promise<void>((done) => session.answer(method, () => done())),
    );
    await session.notify("workspace/didChangeConfiguration", { settings: { chapeau: {} } });
    await Promise.all(asked);
  });
});
