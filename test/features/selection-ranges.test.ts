import assert from "node:assert/strict";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { parseDraft } from "../../server/src/model/draft";
import { readMarked } from "../support/marked";

/** Checks what is selected at the `|` of the sample, from the smallest on, without the whole draft at the end. */
function check(sample: string, ...selected: string[]): void {
  const { text, cursor = 0 } = readMarked(sample);
  const spans = selectionRanges(parseDraft(text), cursor);
  assert.deepEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
    [...selected, text],
  );
}

describe("selection grows", () => {
  it("from the word over clause and sentence to the paragraph", () => {
    check(
      "1. We light lamps, of w|hale oil, at night. We rest.\n2. Two.\n",
      "whale",
      "of whale oil",
      "We light lamps, of whale oil, at night.",
      "We light lamps, of whale oil, at night. We rest.",
      "1. We light lamps, of whale oil, at night. We rest.",
    );
  });

  it("over the brackets around it, first without their marks", () => {
    check(
      "1. We [light [al|l the] lamps] now.\n2. Two.\n",
      "all",
      "all the",
      "[all the]",
      "light [all the] lamps",
      "[light [all the] lamps]",
      "We [light [all the] lamps] now",
      "We [light [all the] lamps] now.",
      "1. We [light [all the] lamps] now.",
    );
  });

  it("from the item to its paragraph, section and draft", () => {
    check(
      "I. Oil\n\n1. We light:\n(a) La|mps;\n(b) Wicks.\n\nII. Whales\n\n2. Two.\n",
      "Lamps",
      "Lamps;",
      "(a) Lamps;",
      "1. We light:\n(a) Lamps;\n(b) Wicks.",
      "I. Oil\n\n1. We light:\n(a) Lamps;\n(b) Wicks.",
    );
  });

  it("over a stop that ends no sentence", () => {
    check(
      "1. See A/1/2, para. 33 on l|amps. We go.\n",
      "lamps",
      "para. 33 on lamps",
      "See A/1/2, para. 33 on lamps.",
      "See A/1/2, para. 33 on lamps. We go.",
      "1. See A/1/2, para. 33 on lamps. We go.",
    );
  });

  it("to the whole draft where there is nothing else", () => {
    check("|\n\n");
  });
});
