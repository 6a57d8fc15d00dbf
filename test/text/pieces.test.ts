import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/text/edit";
import { editsOf, exchanged, journeyOf, replaced, wholeText, type Pieces } from "../../server/src/text/pieces";

const edits = (pieces: Pieces, text: string) =>
  editsOf(pieces, ({ start, end }) => text.slice(start, end), text.length);
const made = (pieces: Pieces, text: string) => applyEdits(text, edits(pieces, text));

describe("pieces of a text", () => {
  it("are edited, exchanged, and edited again", () => {
    const text = "one, two, three";
    const edited = replaced(wholeText(text.length), [{ span: { start: 3, end: 4 }, text: ";" }]);
    const turned = exchanged(edited, { start: 0, end: 3 }, { start: 10, end: 15 });
    assert.equal(made(turned, text), "three; two, one");
    const again = replaced(turned, [{ span: { start: 0, end: 5 }, text: "3" }], true);
    assert.equal(made(again, text), "3; two, one");
    const to = journeyOf(again);
    assert.deepEqual([0, 3, 5, 10].map(to), [8, undefined, 3, 0]);
  });

  it("write anew only what has changed its place", () => {
    const text = "a bb cccccccc";
    const turned = exchanged(wholeText(text.length), { start: 2, end: 4 }, { start: 5, end: 13 });
    assert.deepEqual(edits(turned, text), [
      { span: { start: 2, end: 5 }, text: "" },
      { span: { start: 13, end: 13 }, text: " bb" },
    ]);
  });

  it("are the text that they say, whatever changes places", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, maxLength: 20 }),
        fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 4 }),
        (text, at) => {
          const [a = 0, b = 0, c = 0, d = 0] = at.map((each) => Math.min(each, text.length)).sort((x, y) => x - y);
          const turned = exchanged(wholeText(text.length), { start: a, end: b }, { start: c, end: d });
          const expected = text.slice(0, a) + text.slice(c, d) + text.slice(b, c) + text.slice(a, b) + text.slice(d);
          assert.equal(made(turned, text), expected);
        },
      ),
    );
  });
});
