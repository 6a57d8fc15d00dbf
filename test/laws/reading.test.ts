import assert from "node:assert/strict";
import fc from "fast-check";
import { documentHighlights } from "../../server/src/features/document-highlights";
import { documentLinks } from "../../server/src/features/document-links";
import { foldingRanges } from "../../server/src/features/folding-ranges";
import { hover } from "../../server/src/features/hover";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { toFoldingRanges } from "../../server/src/lsp/convert/folding";
import { lengthOf, parseDraft, type Draft } from "../../server/src/model/draft";
import { symbolAt } from "../../server/src/model/symbol";
import { contains, touches, type Span } from "../../server/src/text/span";
import { anyText } from "../support/drafts";
import { runs, times } from "../support/times";

describe("reading any draft at any place", () => {
  it("gives spans inside of it that touch the place", () => {
    const known = new Set<string>();
    forAnyPlace((draft, offset) => {
      const symbol = symbolAt(draft, offset);
      if (symbol) known.add(symbol.kind);
      const said = hover(draft, offset);
      assert.equal(said !== undefined, symbol !== undefined);
      if (said) assertInside(draft, said.span, offset);
      for (const { span } of documentHighlights(draft, offset)) assertInside(draft, span);
    });
    assert.equal(known.size, 8, `only ${[...known].join(", ")}`);
  });

  it("selects more with each step, up to the whole draft", () => {
    forAnyPlace((draft, offset) => {
      const spans = selectionRanges(draft, offset);
      for (const [index, span] of spans.entries()) {
        assertInside(draft, span, offset);
        const next = spans[index + 1];
        if (next) assert.ok(contains(next, span) && !contains(span, next), "a selection does not grow");
      }
      assert.deepEqual(spans.at(-1), { start: 0, end: lengthOf(draft) });
    });
  });

  it("folds lines that nest, and never two parts behind one line", () => {
    let folds = 0;
    forAnyDraft((draft) => {
      const ranges = toFoldingRanges({ draft, encoding: "utf-16", uri: "", version: 1 }, foldingRanges(draft), {});
      folds += ranges.length;
      for (const [index, one] of ranges.entries()) {
        assert.ok(one.startLine < one.endLine);
        for (const other of ranges.slice(index + 1))
          assert.ok(
            one.startLine < other.startLine && (other.endLine <= one.endLine || one.endLine < other.startLine),
            "two folds cross",
          );
      }
    });
    assert.ok(folds > 250 * times, `only ${folds} folds`);
  });

  it("links spans that stand in order and apart", () => {
    forAnyDraft((draft) => {
      let end = 0;
      for (const { span } of documentLinks(draft)) {
        assert.ok(end <= span.start);
        assertInside(draft, span);
        end = span.end;
      }
    });
  });
});

const forAnyDraft = (check: (draft: Draft) => void): void =>
  fc.assert(
    fc.property(anyText, (text) => check(parseDraft(text))),
    runs(100),
  );

const forAnyPlace = (check: (draft: Draft, offset: number) => void): void =>
  forAnyDraft((draft) => {
    for (let offset = 0; offset <= lengthOf(draft); offset += 3) check(draft, offset);
  });

function assertInside(draft: Draft, span: Span, offset = span.start): void {
  assert.ok(0 <= span.start && span.start <= span.end && span.end <= lengthOf(draft), "a span stands outside");
  assert.ok(touches(span, offset), "a span does not touch the place");
}
