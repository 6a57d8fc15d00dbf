import assert from "node:assert/strict";
import fc from "fast-check";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { anyText } from "../support/drafts";
import { requests } from "../support/requests";
import { Session, uri } from "../support/session";

/** An editor that can do all that the server asks for. */
const capabilities = {
  textDocument: {
    diagnostic: {},
    rename: { prepareSupport: true },
    foldingRange: { foldingRange: { collapsedText: true } },
    codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ["edit"] } },
  },
};

describe("every request, at any place of any draft", () => {
  it("has an answer, or null, or a refusal in words; nothing is thrown", async () => {
    const session = await Session.start(capabilities, { codeLens: true, inlayHints: { references: true } });
    const faults: unknown[] = [];
    session.hear("window/logMessage", (params) => faults.push(params));
    const answered = new Set<string>();
    await session.open("");
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(), fc.nat(), async (text, from, to) => {
        await session.change({ text });
        const document = TextDocument.create(uri, "declaration", session.version, text);
        const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b);
        const range = { start: document.positionAt(start ?? 0), end: document.positionAt(end ?? 0) };
        const place = { uri, version: session.version, position: range.start, range };
        for (const [method, paramsAt] of Object.entries(requests)) {
          const answer = await session.request(method, paramsAt(place)).catch(refusal);
          if (answer !== null) answered.add(method);
        }
        assert.deepEqual(faults, []);
      }),
      // Chance alone rarely meets a marker with one note.
      { numRuns: 200, examples: [["1. We agree.¹\n\n¹ Resolution 70/1.\n", 12, 13]] },
    );
    session.end();
    const silent = Object.keys(requests).filter((method) => !answered.has(method));
    assert.deepEqual(silent, [], "no draft was answered");
  });
});

/** A request that cannot be met says why; anything else is a fault of the server. */
function refusal(error: unknown): null {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed && error.message !== "") return null;
  throw error;
}
