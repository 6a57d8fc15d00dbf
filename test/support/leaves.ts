import assert from "node:assert/strict";
import { parseDraft } from "../../server/src/model/draft";

/** Checks the blocks of a sample and every leaf that is not plain text, written as `kind <leaf> text` per block. */
export function checkLeaves(sample: string, expected: readonly string[]): void {
  const written = parseDraft(sample).blocks.map(({ kind, leaves, text }) => {
    const marked = leaves.map((leaf) => {
      const words = text.slice(leaf.start, leaf.end);
      return leaf.kind === "text" ? words : `<${leaf.kind} ${words}>`;
    });
    return `${kind}: ${marked.join("").trimEnd()}`;
  });
  assert.deepEqual(written, expected);
}
