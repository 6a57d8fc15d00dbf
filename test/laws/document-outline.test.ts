import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { documentOutline, type OutlineNode } from "../../server/src/features/document-outline";
import { lengthOf, parseDraft } from "../../server/src/model/draft";
import type { Span } from "../../server/src/text/span";
import { runs } from "../support/times";

/** Lines of every kind that an outline knows, in any order. */
const line = fc.constantFrom(
  "United Nations A/99/L.7",
  "99/12. Keeping the lamps",
  "The General Assembly,",
  "Recalling the lamps,¹",
  "Have agreed as follows:",
  "1. We decide:",
  "2. Option A: We go.",
  "  2. Whales.",
  "2 bis. [We stay.]",
  "2.1 Novels.",
  "(2bis) Verses:",
  "OP1. Decides:",
  "(a) (i) Lamps;",
  "(ii) Oil;",
  " - (b) Whales:",
  "Option 1:",
  "For options 1 and 2, rules shall cover:",
  "\tProposals on section D:",
  "\t\tOption 1: Whales go.",
  "Option 2: 1. Verses.",
  "Option (a): Novels:",
  "PP2. Noting oil,",
  "  Option B: Verses.",
  "Article 5",
  "Use of lamps",
  "Annex II",
  "PART I",
  "PART TWO",
  "PART II OIL OF",
  "THE LAMPS",
  "I. Lamps",
  "### Oil",
  "¹ Lamp Gazette.",
  "² Ibid.",
  "%% chapeau: ignore number-gap",
  "",
);
const draft = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

const folder = "../shared/corpus";

describe("document outline", () => {
  it("is a tree of spans: children stand in their parent, in order and apart, and each holds its selection", () => {
    fc.assert(fc.property(draft, assertNested), runs(1000));
  });

  it("is a tree of spans in real texts too (skipped where ../shared/corpus is not there)", function () {
    if (!existsSync(folder)) this.skip();
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt")))
      assertNested(readFileSync(`${folder}/${name}`, "utf8"));
  });
});

function assertNested(text: string): void {
  const parsed = parseDraft(text);
  assertInside(documentOutline(parsed), { start: 0, end: lengthOf(parsed) });
}

function assertInside(nodes: readonly OutlineNode[], parent: Span): void {
  let end = parent.start;
  for (const { name, span, selection, children } of nodes) {
    assert.ok(name !== "", "a node has no name");
    assert.ok(span.start >= end && span.end >= span.start && span.end <= parent.end, `${name} stands outside`);
    assert.ok(selection.start >= span.start && selection.end <= span.end, `${name} does not hold its selection`);
    assertInside(children, span);
    end = span.end;
  }
}
