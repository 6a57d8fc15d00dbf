import assert from "node:assert/strict";
import { opening } from "../../server/src/text/opening";

describe("the opening of a text", () => {
  it("is all of a short one, on one line", () => {
    assert.equal(opening("  We light\n the lamps. ", 4), "We light the lamps.");
    assert.equal(opening(" "), "");
  });

  it("ends with dots where there is more", () => {
    assert.equal(opening("We light the lamps of oil.", 4), "We light the lamps …");
    assert.equal(opening("word ".repeat(1000), 4), "word word word word …");
  });

  it("has no marks of emphasis, and no markers of notes", () => {
    assert.equal(opening("**We** _light_ lamps,¹ oil[^2] and ** wicks.", 7), "We light lamps, oil and wicks.");
  });

  it("does not go on where words are too long to be words", () => {
    assert.ok(opening("x".repeat(10_000)).length < 1000);
    assert.equal(opening(`We light ${"x".repeat(10_000)}`), "We light …");
  });
});
