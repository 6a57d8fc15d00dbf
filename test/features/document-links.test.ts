import assert from "node:assert/strict";
import { documentLinks } from "../../server/src/features/document-links";
import { parseDraft } from "../../server/src/model/draft";
import { readMarked, writeMarked } from "../support/marked";

/** Checks the links of the sample, marked `{|so|}`, and where behind docs.un.org/en/ they lead. */
function check(sample: string, ...paths: string[]): void {
  const { text } = readMarked(sample);
  const links = documentLinks(parseDraft(text));
  assert.equal(
    writeMarked(
      text,
      links.map(({ span }) => span),
    ),
    sample,
  );
  assert.deepEqual(
    links.map(({ address }) => address),
    paths.map((path) => `https://docs.un.org/en/${path}`),
  );
}

describe("document links are", () => {
  it("symbols, and numbers of resolutions and decisions", () => {
    check(
      "1. See {|A/RES/70/1|}, para. 3, resolutions {|55/2|} and {|60/1|} and decision {|78/560|}.\n",
      "A/RES/70/1",
      "A/RES/55/2",
      "A/RES/60/1",
      "A/DEC/78/560",
    );
    check("1. See Security Council resolution {|1325 (2000)|}.\n", "S/RES/1325(2000)");
  });

  it("links without an address of their own whose words name a document", () => {
    check("1. See {|[A/77/L.8](#)|}, {|[resolution 64/293](#)|} and [paragraph 1](#).\n", "A/77/L.8", "A/RES/64/293");
    check("1. See resolution [{|64/293|}](#).\n", "A/RES/64/293");
  });

  it("not what has an address of its own, what another body decided, or what is no document", () => {
    check("1. See [A/77/L.8](https://example.org), World Health Assembly resolution 70/1 and vol. 3, No. 4.\n");
    check("1. Men and/or women, w/o lamps, TCP/IP.\n");
  });

  it("encoded, so that no symbol can lead elsewhere", () => {
    check("1. See resolution {|217 A (III)|}.\n", "A/RES/217%5BA%5D(III)");
  });
});
