import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/text/edit";

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

describe("edits", () => {
  it("are all made on the text that they were made for, in any order", () => {
    assert.equal(applyEdits("abcdef", [edit(4, 5, "E"), edit(0, 1, ""), edit(2, 2, "-")]), "b-cdEf");
  });

  it("that overlap are refused", () => {
    assert.throws(() => applyEdits("abcdef", [edit(0, 3, "x"), edit(2, 4, "y")]), /overlap at offset 2/);
  });
});
