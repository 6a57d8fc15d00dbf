import assert from "node:assert/strict";
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall } from "vscode-languageserver";
import { Session } from "../support/session";

const start = { line: 0, character: 0 };

describe("the call hierarchy of an editor", () => {
  let session: Session;
  beforeEach(async () => (session = await Session.start()));
  afterEach(() => session.end());

  const prepare = async () => {
    await session.open("1. We light lamps.\n2. See paragraph 1 above.\n");
    const [item] = await session.ask<CallHierarchyItem[]>("textDocument/prepareCallHierarchy", { position: start });
    assert.ok(item);
    return item;
  };
  const incoming = (item: CallHierarchyItem) =>
    session.request<CallHierarchyIncomingCall[] | null>("callHierarchy/incomingCalls", { item });

  it("goes up and down by what an item carries with it", async () => {
    const item = await prepare();
    assert.equal(item.name, "Paragraph 1");
    const [call] = (await incoming(item)) ?? [];
    assert.equal(call?.from.name, "Paragraph 2");
    assert.deepEqual(call.fromRanges, [{ start: { line: 1, character: 7 }, end: { line: 1, character: 24 } }]);
    const [back] = await session.request<CallHierarchyOutgoingCall[]>("callHierarchy/outgoingCalls", {
      item: call.from,
    });
    assert.equal(back?.to.name, "Paragraph 1");
  });

  it("is silent about what is gone, or was never told", async () => {
    const item = await prepare();
    assert.equal(await incoming({ ...item, data: undefined }), null);
    await session.change({ range: { start, end: { line: 1, character: 0 } }, text: "" });
    assert.equal(await incoming(item), null);
  });
});
