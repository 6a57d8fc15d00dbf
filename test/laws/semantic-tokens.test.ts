import assert from "node:assert/strict";
import fc from "fast-check";
import { toTokenData, tokenEdits } from "../../server/src/lsp/convert/semantic-tokens";
import type { Encoding } from "../../server/src/lsp/positions";
import { editDraft, lengthOf, parseDraft, type Draft } from "../../server/src/model/draft";
import { anyEdit, anyText, placeEdit } from "../support/drafts";
import { runs, times } from "../support/times";

const all = (draft: Draft, encoding: Encoding) => toTokenData({ draft, encoding }, 0, draft.blocks.length - 1);
const anyEncoding = fc.constantFrom<Encoding>("utf-8", "utf-16");

describe("semantic tokens", () => {
  it("after an edit are those before it with the delta applied, and those of a fresh draft", () => {
    let smaller = 0;
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyEdit, { minLength: 20, maxLength: 20 }),
        anyEncoding,
        (text, edits, encoding) => {
          let draft = parseDraft(text);
          let known = all(draft, encoding);
          for (const edit of edits) {
            draft = editDraft(draft, placeEdit(edit, lengthOf(draft)));
            const full = all(draft, encoding);
            const deltas = tokenEdits(known, full);
            assert.ok(deltas.every(({ start, deleteCount }) => start % 5 === 0 && deleteCount % 5 === 0));
            if ((deltas[0]?.data?.length ?? 0) < full.length / 2) smaller++;
            for (const { start, deleteCount, data = [] } of deltas) known.splice(start, deleteCount, ...data);
            assert.deepEqual(known, full);
          }
          known = all(parseDraft(draft.blocks.map((block) => block.text).join("")), encoding);
          assert.deepEqual(known, all(draft, encoding));
        },
      ),
      runs(60),
    );
    assert.ok(smaller > 900 * times, `only ${smaller} of ${1200 * times} deltas are less than half of the whole`);
  });

  it("stand in order and apart, on one line each, inside the text", () => {
    fc.assert(
      fc.property(anyText, anyEncoding, (text, encoding) => {
        const draft = parseDraft(text);
        const data = all(draft, encoding);
        let [line, character, end] = [0, 0, 0];
        for (let at = 0; at < data.length; at += 5) {
          const [lines = 0, columns = 0, length = 0] = data.slice(at, at + 3);
          [line, character] = [line + lines, lines === 0 ? character + columns : columns];
          assert.ok(length > 0 && (lines > 0 || character >= end), "a token is empty or meets the one before");
          end = character + length;
          assert.ok(end <= lineLength(draft, line, encoding), "a token goes over the end of its line");
        }
      }),
      runs(300),
    );
  });
});

/** The columns of a line, by counting from the start of the text. */
function lineLength(draft: Draft, line: number, encoding: Encoding): number {
  const text =
    draft.blocks
      .map((block) => block.text)
      .join("")
      .split(/\r\n|\r|\n/)[line] ?? "";
  return encoding === "utf-8" ? Buffer.byteLength(text) : text.length;
}
