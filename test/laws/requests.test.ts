import assert from "node:assert/strict";
import fc from "fast-check";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { anyEdit, anyText, placeEdit } from "../support/drafts";
import { requests } from "../support/requests";
import { Session, uri } from "../support/session";
import { runs, times } from "../support/times";

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
      { ...runs(200), examples: [["1. We agree.¹\n\n¹ Resolution 70/1.\n", 12, 13]] },
    );
    session.end();
    const silent = Object.keys(requests).filter((method) => !answered.has(method));
    assert.deepEqual(silent, [], "no draft was answered");
  });

  it("has an answer after each of 20,000 random edits, the same as about the text opened anew", async () => {
    const session = await Session.start(capabilities, { codeLens: true, inlayHints: { references: true } });
    let edits = 0;
    await session.open("");
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.array(anyEdit, { minLength: 80, maxLength: 80 }),
        fc.nat(),
        async (text, all, at) => {
          await session.change({ text });
          const document = TextDocument.create(uri, "declaration", 0, text);
          for (const edit of all) {
            const { span, text: words } = placeEdit(edit, document.getText().length);
            const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
            await session.change({ range, text: words });
            TextDocument.update(document, [{ range, text: words }], 0);
            const position = document.positionAt(span.start);
            const place = {
              version: session.version,
              position,
              range: { start: position, end: document.positionAt(at) },
            };
            const method = ofOneDraft[edits++ % ofOneDraft.length] ?? "";
            const ask = (of: string) =>
              session.request(method, requests[method]?.({ ...place, uri: of }) ?? {}).catch(refusal);
            const answer = await ask(uri);
            // What is remembered wrongly stays so for a while: every fifth comparison sees nearly all of it.
            if (edits % 5 !== 4) continue;
            await session.notify("textDocument/didOpen", {
              textDocument: {
                uri: anew,
                languageId: "declaration",
                version: session.version,
                text: document.getText(),
              },
            });
            const expected = await ask(anew);
            await session.notify("textDocument/didClose", { textDocument: { uri: anew } });
            assert.deepEqual(answer, JSON.parse(JSON.stringify(expected).replaceAll(anew, uri)), method);
          }
        },
      ),
      runs(250),
    );
    session.end();
    assert.equal(edits, 20_000 * times);
  });
});

/** The same draft, opened anew. */
const anew = "file:///anew.decl";
const ofOneDraft = Object.keys(requests).filter((method) => method !== "workspace/symbol");

/** A request that cannot be met says why; anything else is a fault of the server. */
function refusal(error: unknown): null {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed && error.message !== "") return null;
  throw error;
}
