import assert from "node:assert/strict";
import type { InlayHint } from "vscode-languageserver";
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

  it("is asked for anew when the settings change, by an editor that can", async () => {
    await start({ workspace: { inlayHint: { refreshSupport: true } } });
    const asked = new Promise<void>((done) => session.answer("workspace/inlayHint/refresh", () => done()));
    await session.notify("workspace/didChangeConfiguration", { settings: { chapeau: {} } });
    await asked;
  });
});
