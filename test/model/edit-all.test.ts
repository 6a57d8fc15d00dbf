import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../server/src/model/draft";
import { editAll } from "../../server/src/model/edit-all";
import { applyEdits } from "../../server/src/text/edit";

describe("several edits at once", () => {
  it("give the draft that a fresh reading of the edited text gives, near or far", () => {
    const filler = `${"We reaffirm the lamps. ".repeat(600)}\n\n`;
    const piece = fc.constantFrom("1. One.\n", "\n", "(a) Two;\n", "¹ Note.\n", "words ", filler);
    const cut = fc.record({
      from: fc.nat(),
      length: fc.nat({ max: 4 }),
      text: fc.constantFrom("", "7", "bis\n", "\n\n2. "),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.array(cut, { maxLength: 6 }), (pieces, cuts) => {
        const text = pieces.join("");
        const edits = disjoint(
          cuts.map(({ from, length, text: inserted }) => {
            const start = from % (text.length + 1);
            return { span: { start, end: Math.min(text.length, start + length) }, text: inserted };
          }),
        );
        assert.deepEqual(editAll(parseDraft(text), edits), parseDraft(applyEdits(text, edits)));
      }),
      { numRuns: 200 },
    );
  });
});

function disjoint<E extends { span: { start: number; end: number } }>(edits: E[]): E[] {
  const sorted = edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: E[] = [];
  for (const edit of sorted) if (edit.span.start > (kept.at(-1)?.span.end ?? -1)) kept.push(edit);
  return kept;
}
