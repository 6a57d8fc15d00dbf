import assert from "node:assert/strict";
import { cleanUp } from "../../../server/src/features/clean-up";

const refusal = (text: string): string | undefined => {
  const result = cleanUp(text);
  if (result.refusals.length > 0) assert.equal(result.text, text);
  return result.refusals[0]?.message;
};

describe("cleaning up: what it refuses", () => {
  it("refuses what is not plain text", () => {
    assert.match(refusal("%PDF-1.7\n1. We read.\n") ?? "", /^This is a PDF file, not plain text\./);
    assert.match(refusal("{\\rtf1 We read.}") ?? "", /rich text/);
    assert.match(refusal("PK\u0003\u0004") ?? "", /Word file/);
    assert.match(refusal("1. We\0read.\n") ?? "", /characters that no text has/);
    assert.match(refusal("1. W\uFFFDr\uFFFDad.\n") ?? "", /cannot be read/);
    assert.equal(refusal("1. We read.\n"), undefined);
  });

  it("refuses a text that stands in columns", () => {
    const columns = Array.from(
      { length: 12 },
      (_, row) => `We read row ${row + 10} of the lamps       and row ${row + 10} of the whales\n`,
    );
    assert.match(refusal(columns.join("")) ?? "", /^Most lines stand in columns/);
  });

  it("keeps a table line by line, and tells it", () => {
    const table =
      "Lamp           Tower        Books\nOil            North           12\nGas            South           40\n";
    const rest = Array.from({ length: 9 }, (_, index) => `${index + 1}. We read.\n`).join("");
    const result = cleanUp(rest + table);
    assert.equal(result.text, rest + table);
    assert.deepEqual(
      result.doubts.map(({ message, span }) => [message, span.start]),
      [["These lines stand in columns, like a table. They were kept line by line.", rest.length]],
    );
  });

  it("keeps with a table the sum under it and the cells of its last row", () => {
    const text = [
      "A. Lamps",
      "",
      "      Keeping                  Keeper of the coast      K-1          1",
      "      Reading                  Reader of novels         R-4          2",
      "      Reading                  Reader of verses         R-3          1",
      "",
      "         Sum of readers                                              4",
      "",
      "      Moving                   Keeper of the hills      K-2          1",
      "      Moving                   Reader of the hills      R-2          1",
      "      Moving from towers       Reader of the coast      R-2          1",
      "      to the harbours",
      "",
      "1. We will keep all lamps.",
      "2. We will read to all whales.",
      "3. We will oil all lamps, in the harbours and in the towers, and read to those who light",
      "them.",
      ...Array.from({ length: 20 }, (_, index) => `${index + 4}. We read.`),
      "",
    ].join("\n");
    const { text: clean, doubts } = cleanUp(text);
    assert.ok(clean.startsWith(text.slice(0, text.indexOf("1. We will"))));
    assert.equal(doubts.length, 1);
  });

  it("refuses two columns whose cells are of unequal length", () => {
    const gap = " ".repeat(14);
    const rows = Array.from(
      { length: 4 },
      (_, row) =>
        `${row + 1}. Keepers shall light lamps in${gap}${row + 1}. Keepers may light lamps, as\n` +
        `the harbour.                    ${gap}they see fit, in the harbour\n${" ".repeat(32)}${gap}and elsewhere.\n\n`,
    );
    assert.match(refusal(rows.join("")) ?? "", /^Most lines stand in columns/);
  });
});
