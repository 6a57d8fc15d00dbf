import assert from "node:assert/strict";
import type { ClientCapabilities, Diagnostic } from "vscode-languageserver";
import { Session } from "../support/session";

/** An editor that asks for findings, and does no more than it must. */
const plain: ClientCapabilities = { textDocument: { diagnostic: {} } };
const asked: ClientCapabilities = { ...plain, workspace: { configuration: true } };
const registering: ClientCapabilities = {
  ...plain,
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
};
const brackets = (severity: string) => ({ rules: { "unopened-bracket": severity } });

describe("the settings", () => {
  let session: Session;
  afterEach(() => session.end());

  const start = async (...args: Parameters<typeof Session.start>) => {
    session = await Session.start(...args);
    await session.open("1. We agree.]\n");
  };
  const severities = async () => {
    const { items } = await session.ask<{ items: Diagnostic[] }>("textDocument/diagnostic");
    return items.map(({ severity }) => severity);
  };
  /** The answer of an editor to the question for its settings, and when it was given. */
  const answer = (value: () => unknown) => {
    let given: () => void;
    const isGiven = new Promise<void>((resolve) => (given = resolve));
    const askedFor = () => {
      setImmediate(given);
      return value();
    };
    return { askedFor, isGiven };
  };

  it("come with the start, as they are or under their name", async () => {
    await start(plain, brackets("warning"));
    assert.deepEqual(await severities(), [2]);
    session.end();
    await start(plain, { chapeau: brackets("hint") });
    assert.deepEqual(await severities(), [4]);
  });

  it("are sent, as they are or under their name", async () => {
    await start(plain);
    assert.deepEqual(await severities(), [1]);
    await session.notify("workspace/didChangeConfiguration", { settings: brackets("warning") });
    assert.deepEqual(await severities(), [2]);
    await session.notify("workspace/didChangeConfiguration", { settings: { chapeau: brackets("off") } });
    assert.deepEqual(await severities(), []);
    await session.notify("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual(await severities(), [1]);
  });

  it("are asked for, and go before those of the start", async () => {
    const { askedFor, isGiven } = answer(() => brackets("warning"));
    await start(asked, { ...brackets("hint"), profile: "treaty" }, askedFor);
    await isGiven;
    assert.deepEqual(await severities(), [2]);
  });

  it("are those of the start, if the editor is asked and has none", async () => {
    const { askedFor, isGiven } = answer(() => null);
    await start(asked, brackets("hint"), askedFor);
    await isGiven;
    assert.deepEqual(await severities(), [4]);
  });

  it("are asked for even if the editor cannot register what it says it can", async () => {
    const { askedFor, isGiven } = answer(() => brackets("warning"));
    await start(registering, {}, askedFor);
    await isGiven;
    assert.deepEqual(await severities(), [2]);
  });

  it("stay as they are if the editor fails to answer", async () => {
    const { askedFor, isGiven } = answer(() => {
      throw new Error("There are no settings.");
    });
    await start(asked, brackets("hint"), askedFor);
    await isGiven;
    assert.deepEqual(await severities(), [4]);
  });
});
