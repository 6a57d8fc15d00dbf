import assert from "node:assert/strict";
import fc from "fast-check";
import { Frames } from "../../server/src/main/stdio/frames";
import { framed } from "../support/server-process";

const read = (frames: Frames, bytes: Buffer) => [...frames.push(bytes)].map(String);

describe("the messages of standard input", () => {
  it("are read however they are cut", () => {
    const bodies = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 6 });
    const cuts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(bodies, cuts, (bodies, cuts) => {
        const bytes = Buffer.from(bodies.map(framed).join(""));
        const frames = new Frames();
        const got: string[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn++) {
          const end = at + (cuts[turn % cuts.length] ?? 1);
          got.push(...read(frames, bytes.subarray(at, end)));
          at = end;
        }
        assert.deepEqual(got, bodies);
      }),
    );
  });

  it("may have other fields in their headers, in any case of letters", () => {
    const header = "content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:2\r\n\r\n";
    assert.deepEqual(read(new Frames(), Buffer.from(`${header}{}${framed("[]")}`)), ["{}", "[]"]);
  });

  it("may be as large as a draft is", () => {
    const body = JSON.stringify("1. We agree.\n".repeat(200_000));
    const bytes = Buffer.from(framed(body) + framed("{}"));
    const frames = new Frames();
    const got: string[] = [];
    for (let at = 0; at < bytes.length; at += 65_536) got.push(...read(frames, bytes.subarray(at, at + 65_536)));
    assert.deepEqual(got, [body, "{}"]);
  });

  for (const [name, header] of Object.entries({
    "no length": "Content-Type: text\r\n\r\n",
    "an empty length": "Content-Length: \r\n\r\n",
    "a negative length": "Content-Length: -2\r\n\r\n",
    "a length that is no number": "Content-Length: NaN\r\n\r\n",
    "a length with a fraction": "Content-Length: 2.5\r\n\r\n",
    "a huge length": "Content-Length: 1000000000000\r\n\r\n",
    "a line that is no field": "Listening.\r\nContent-Length: 2\r\n\r\n",
    "nothing in it": "\r\n\r\n",
    "no end": "{".repeat(10_000),
  })) {
    it(`are refused behind a header with ${name}`, () => {
      assert.throws(() => read(new Frames(), Buffer.from(header)), /header|message/i);
    });
  }
});
