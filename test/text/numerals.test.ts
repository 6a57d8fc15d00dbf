import assert from "node:assert/strict";
import {
  fromLetter,
  fromRoman,
  fromSuperscript,
  toLetter,
  toRoman,
  toSuperscript,
} from "../../server/src/text/numerals";

describe("numerals", () => {
  it("roman numbers read back as what was written, from 1 to 3999", () => {
    for (let value = 1; value < 4000; value++) assert.equal(fromRoman(toRoman(value)), value);
    assert.equal(toRoman(1994), "mcmxciv");
  });

  it("what is no roman number is not read as one", () => {
    for (const text of ["", "iiii", "vx", "ic", "a", "iix"]) assert.equal(fromRoman(text), undefined, text);
  });

  it("letters go on from z with aa, bb", () => {
    assert.deepEqual([1, 26, 27, 28].map(toLetter), ["a", "z", "aa", "bb"]);
    for (let value = 1; value < 200; value++) assert.equal(fromLetter(toLetter(value)), value);
    assert.equal(fromLetter("ab"), undefined);
  });

  it("superscripts read back as what was written", () => {
    assert.equal(toSuperscript(1203), "¹²⁰³");
    for (let value = 0; value < 2000; value++) assert.equal(fromSuperscript(toSuperscript(value)), value);
  });
});
