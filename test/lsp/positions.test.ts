import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Drafts } from "../../server/src/lsp/drafts";
import { offsetAt, positionAt } from "../../server/src/lsp/positions";
import { parseDraft, textOf } from "../../server/src/model/draft";
import { anyEdit, anyText, placeEdit } from "../support/drafts";

describe("positions", () => {
  it("are those of the protocol's own text document, for every offset and beyond", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = { draft: parseDraft(text), encoding: "utf-16" } as const;
        const document = TextDocument.create("draft", "declaration", 1, text);
        for (let offset = 0; offset <= text.length + 1; offset++) {
          const position = positionAt(draft, offset);
          if (!isInsideLineBreak(text, offset)) assert.deepEqual(position, document.positionAt(offset));
          const beyond = { line: position.line, character: position.character + 1000 };
          assert.equal(offsetAt(draft, position), document.offsetAt(position));
          assert.equal(offsetAt(draft, beyond), document.offsetAt(beyond));
        }
        assert.equal(offsetAt(draft, { line: 10_000, character: 0 }), text.length);
      }),
      { numRuns: 20 },
    );
  });

  it("count the bytes of each line for an editor that does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = { draft: parseDraft(text), encoding: "utf-8" } as const;
        const document = TextDocument.create("draft", "declaration", 1, text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (isInsideLineBreak(text, offset) || isInsideCharacter(text, offset)) continue;
          const { line, character } = document.positionAt(offset);
          const bytes = Buffer.byteLength(text.slice(offset - character, offset));
          assert.deepEqual(positionAt(draft, offset), { line, character: bytes });
          assert.equal(offsetAt(draft, { line, character: bytes }), offset);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("keep a draft in step with the protocol's own text document, change by change", () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { maxLength: 30 }), (text, edits) => {
        const drafts = new Drafts();
        drafts.open("draft", 1, text);
        let document = TextDocument.create("draft", "declaration", 1, text);
        for (const [index, anyOne] of edits.entries()) {
          const { span, text: inserted } = placeEdit(anyOne, document.getText().length);
          const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
          const change = { range, text: inserted };
          document = TextDocument.update(document, [change], index + 2);
          drafts.change({ uri: "draft", version: index + 2 }, [change]);
        }
        const open = drafts.get("draft");
        assert.equal(open && textOf(open.draft), document.getText());
      }),
      { numRuns: 100 },
    );
  });

  it("of an old version are refused", () => {
    const drafts = new Drafts();
    drafts.open("draft", 5, "1. One.\n");
    assert.throws(() => drafts.change({ uri: "draft", version: 5 }, []), /came after 5/);
  });
});

const isInsideLineBreak = (text: string, offset: number) => text[offset - 1] === "\r" && text[offset] === "\n";

const isInsideCharacter = (text: string, offset: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1));
