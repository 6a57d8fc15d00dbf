import assert from "node:assert/strict";
import { chooseEncoding } from "../../server/src/lsp/encoding";

describe("the encoding of positions", () => {
  const chosen = (...positionEncodings: string[]) => chooseEncoding({ general: { positionEncodings } });

  it("is the first that the editor names and the server knows", () => {
    assert.equal(chosen("utf-8", "utf-32", "utf-16"), "utf-8");
    assert.equal(chosen("utf-32", "utf-16", "utf-8"), "utf-16");
    assert.equal(chosen("utf-32", "utf-8"), "utf-8");
  });

  it("is UTF-16 for an editor that names none, or none that the server knows", () => {
    assert.equal(chooseEncoding({}), "utf-16");
    assert.equal(chooseEncoding({ general: {} }), "utf-16");
    assert.equal(chosen("utf-32"), "utf-16");
    assert.equal(chosen(), "utf-16");
  });
});
