import assert from "node:assert/strict";
import { foldingRanges } from "../../server/src/features/folding-ranges";
import { parseDraft } from "../../server/src/model/draft";
import { readMarked, writeMarked } from "../support/marked";

/** Checks the folds of the sample, marked `{|so|}`, and what is shown for each. */
function check(sample: string, ...summaries: string[]): void {
  const { text } = readMarked(sample);
  const folds = foldingRanges(parseDraft(text));
  assert.equal(
    writeMarked(
      text,
      folds.map(({ span }) => span),
    ),
    sample,
  );
  assert.deepEqual(
    folds.map(({ kind, summary }) => `${kind}: ${summary}`),
    summaries,
  );
}

describe("folds are", () => {
  it("paragraphs with their lists, and items with theirs", () => {
    check(
      "1. One.\n{|2. We [decide]:\n{|(a) To light:\n(i) [Lamps];|}\n(b) To [go].|}\n\n3. Three.\n",
      "text: ¶2 · 3 brackets",
      "text: (a) · 1 bracket",
    );
  });

  it("front matter, preamble and sections", () => {
    check(
      "{|United Nations\nA/1/L.1|}\n\nKeeping the lamps\n\n{|The General Assembly,\n\nRecalling lamps,|}\n\n1. One.\n\n{|I. Oil\n\n2. Two.|}\n",
      "section: Front matter",
      "section: Preamble",
      "section: I. Oil",
    );
  });

  it("notes that stand together, which the paragraph before leaves in sight", () => {
    check("1. One,¹ two.²\n\n{|¹ Gazette.\n\n² Ibid.|}\n2. Three.\n", "notes: 2 notes");
    check("{|1. One:¹\n\n¹ Gazette.\n\n(a) Two.|}\n\n² Ibid.\n", "text: ¶1 · 1 note");
  });

  it("brackets over several lines", () => {
    check("{|[1. One.\n\n2. Two.]|}\n", "text: […]");
  });

  it("brackets up to the last line on which no words follow them", () => {
    check("{|1. We {|[light\nlamps of|}\noil] now.|}\n", "text: ¶1 · 1 bracket", "text: […]");
    check("{|1. We {|[light\nlamps of\noil].|}|}\n", "text: ¶1 · 1 bracket", "text: […]");
  });

  it("no brackets that cut a paragraph in two", () => {
    check("[1. One.\n{|2. Two:\n(a) There.]\n(b) Here.|}\n", "text: ¶2");
  });

  it("none in a draft of single lines", () => {
    check("1. We [light] lamps.\n2. We go.\n");
  });
});
