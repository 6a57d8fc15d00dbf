import assert from "node:assert/strict";
import fc from "fast-check";
import { editDraft, lengthOf, parseDraft, textOf, type Draft } from "../../server/src/model/draft";
import { applyEdits } from "../../server/src/text/edit";
import { anyEdit, anyText, placeEdit } from "../support/drafts";
import { runs, times } from "../support/times";

describe("incremental parsing", () => {
  it("equals a fresh parse after each of 20,000 random edits, and reaches every kind of block", () => {
    const reach = { edits: 0, blocks: 0, kept: 0, kinds: new Set<string>() };
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 80, maxLength: 80 }), (text, edits) => {
        let draft = parseDraft(text);
        let expected = text;
        for (const [index, anyOne] of edits.entries()) {
          const edit = placeEdit(anyOne, expected.length);
          const before = draft;
          draft = editDraft(draft, edit);
          expected = applyEdits(expected, [edit]);
          // A wrong boundary stays wrong until it is edited again, so every fifth comparison sees nearly all of them.
          if (index % 5 === 4) assertSame(draft, expected);
          note(reach, before, draft);
        }
        assertSameLeaves(draft, expected);
      }),
      runs(250),
    );
    assert.equal(reach.edits, 20_000 * times);
    assert.ok(reach.blocks / reach.edits > 10, `only ${reach.blocks / reach.edits} blocks a draft`);
    assert.ok(reach.kept / reach.blocks > 0.7, `only ${reach.kept / reach.blocks} of the blocks were kept`);
    assert.deepEqual([...reach.kinds].sort(), ["footnote", "heading", "paragraph", "pragma", "prose", "subParagraph"]);
  });

  it("keeps the objects of the blocks that an edit does not touch", () => {
    const before = parseDraft("1. One.\n2. Two.\n3. Three.\n4. Four.\n");
    const after = editDraft(before, { span: { start: 13, end: 13 }, text: "x" });
    assert.equal(after.blocks[3], before.blocks[3]);
    assert.equal(after.blocks[0], before.blocks[0]);
  });
});

/** The tree of a block is a function of its text alone, so the same texts are the same trees. */
function assertSame(draft: Draft, text: string): void {
  const fresh = parseDraft(text);
  assert.deepEqual(draft.starts, fresh.starts);
  assert.equal(textOf(draft), text);
  assert.equal(lengthOf(draft), text.length);
}

function assertSameLeaves(draft: Draft, text: string): void {
  assert.deepEqual(draft.blocks, parseDraft(text).blocks);
  for (const { leaves, text: blockText } of draft.blocks) {
    let end = 0;
    for (const leaf of leaves) {
      assert.equal(leaf.start, end, "leaves tile the block");
      assert.ok(leaf.end > leaf.start, "no leaf is empty");
      end = leaf.end;
    }
    assert.equal(end, blockText.length);
  }
}

function note(
  reach: { edits: number; blocks: number; kept: number; kinds: Set<string> },
  before: Draft,
  after: Draft,
): void {
  const old = new Set(before.blocks);
  reach.edits++;
  reach.blocks += after.blocks.length;
  for (const block of after.blocks) {
    if (old.has(block)) reach.kept++;
    reach.kinds.add(block.kind);
  }
}
