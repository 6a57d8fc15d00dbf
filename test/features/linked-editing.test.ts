import assert from "node:assert/strict";
import { linkedEditing } from "../../server/src/features/linked-editing";
import { parseDraft } from "../../server/src/model/draft";
import { checkSpans } from "../support/feature";
import { readMarked } from "../support/marked";

const check = (sample: string) => checkSpans((draft, offset) => linkedEditing(draft, offset)?.spans ?? [], sample);

describe("linked editing joins", () => {
  it("the number of a note and those of its markers", () => {
    check("1. One,{|¹|}| two.{|¹|},²\n\n{|¹|} A.\n\n² B.\n");
    check("1. One.[^{|charter|}]\n\n[^{|charter|}|]: A.\n");
  });

  it("a delegation named at both ends of a bracket", () => {
    check("1. [{|EU|}|: shall [EU: now] - {|EU|}] act.\n");
  });

  it("nothing where the pair is in doubt or the texts differ", () => {
    check("1. One.|¹\n\n¹ A.\n\n¹ B.\n");
    check("1. One.|¹\n\n[^1]: A.\n");
    check("1. One.|¹\n\n² A.\n");
    check("1. [|EU: shall] [EU: will] act.\n");
    check("1. As in paragraph |1.\n");
  });

  it("only texts of one kind", () => {
    for (const [sample, good, bad] of [
      ["1. One.|¹\n\n¹ A.\n", "¹²", "¹2"],
      ["1. One.[^|a]\n\n[^a]: A.\n", "b-2", "b]"],
      ["1. [|EU: shall - EU].\n", "New Zealand", "EU:"],
    ] as const) {
      const { text, cursor = 0 } = readMarked(sample);
      const pattern = new RegExp(`^(?:${linkedEditing(parseDraft(text), cursor)?.pattern})$`);
      assert.match(good, pattern);
      assert.doesNotMatch(bad, pattern);
    }
  });
});
