import assert from "node:assert/strict";
import { openingPhrase } from "../../server/src/text/opening-phrase";
import { writeMarked } from "../support/marked";

const marked = (text: string): string => {
  const span = openingPhrase(text);
  return span ? writeMarked(text, [span]) : text;
};

describe("the words that open a paragraph", () => {
  for (const sample of [
    "{|Recalling|} the Charter,",
    "[**{|Also recalling|}, in this regard, the Charter,",
    "{|Deeply concerned|} that lamps go out,",
    "{|Guided|} by the Charter,",
    "{|Decides|} to meet;",
    "{|RECOGNIZING|} the lamps,",
    " {|We also reaffirm|} our lamps.",
    "{|We are deeply concerned|} about lamps.",
    "{|We commit|} to lamps.",
  ])
    it(`are ${sample}`, () => assert.equal(marked(sample.replace(/\{\||\|\}/g, "")), sample));

  for (const sample of [
    "recalling the Charter,",
    "Notes",
    "Not only lamps",
    "Notwithstanding the rule",
    "Concerned States shall",
    "We will decide",
    "Support for lamps",
    "Request",
  ])
    it(`are not in ${sample}`, () => assert.equal(marked(sample), sample));
});
