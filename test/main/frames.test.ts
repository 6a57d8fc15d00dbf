import assert from "node:assert/strict";
import fc from "fast-check";
import { Frames } from "../../server/src/main/stdio/frames";
import { framed } from "../support/server-process";
import { runs, times } from "../support/times";

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

  it("are read after damage, or refused: nothing makes the next one wait for ever", () => {
    const reach = { read: 0, refused: 0 };
    const messages = fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(messages, fc.array(damage, { minLength: 1, maxLength: 2 }), (messages, damages) => {
        const whole = Buffer.from(messages.map((message) => framed(JSON.stringify(message))).join(""));
        const frames = new Frames();
        let last: unknown;
        try {
          // An editor goes on talking.
          for (const bytes of [damages.reduce(damaged, whole), ...probes])
            for (const body of frames.push(bytes)) last = JSON.parse(String(body));
        } catch {
          reach.refused++;
          return;
        }
        assert.equal(last, "there?");
        reach.read++;
      }),
      runs(2000),
    );
    assert.ok(reach.read > 20 * times, `only ${reach.read} were read`);
    assert.ok(reach.refused > 1000 * times, `only ${reach.refused} were refused`);
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
    "too great a length": `Content-Length: 100\r\n\r\n{}${framed("{}")}`,
  })) {
    it(`are refused behind a header with ${name}`, () => {
      assert.throws(() => read(new Frames(), Buffer.from(header)), /header|message/i);
    });
  }
});

/** Some bytes at a place in thousandths are left out, or others stand for them. */
const damage = fc.record({
  at: fc.integer({ min: 0, max: 1000 }),
  length: fc.nat({ max: 3 }),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 3 }),
    fc.constantFrom("\r\n", "0", "9", '"', "\r\n\r\n", "Content-Length: ").map((text) => Buffer.from(text)),
  ),
});

function damaged(whole: Buffer, { at, length, bytes }: { at: number; length: number; bytes: Uint8Array }): Buffer {
  const start = Math.floor((at * whole.length) / 1000);
  return Buffer.concat([whole.subarray(0, start), bytes, whole.subarray(start + length)]);
}

const probes = [Buffer.from(framed("0")), Buffer.from(framed('"there?"'))];
