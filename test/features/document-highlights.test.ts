import { documentHighlights } from "../../server/src/features/document-highlights";
import type { Draft } from "../../server/src/model/draft";
import { checkSpans } from "../support/feature";

/** Checks what is marked at the `|` of the sample as `{|so|}`, and what of it stands out, in the second sample. */
function check(all: string, standingOut: string): void {
  checkSpans((draft: Draft, offset) => documentHighlights(draft, offset).map(({ span }) => span), all);
  checkSpans(
    (draft: Draft, offset) =>
      documentHighlights(draft, offset).flatMap(({ span, isDefinition }) => (isDefinition ? [span] : [])),
    standingOut,
  );
}

describe("highlights are", () => {
  it("a marker and its note, which stands out", () => {
    check("1. Lamps{|¹|}| and oil.{|¹|}\n\n{|¹|} Gazette.\n", "1. Lamps¹| and oil.¹\n\n{|¹|} Gazette.\n");
  });

  it("both brackets of a pair, of which the first stands out", () => {
    check("1. We {|[|}light [all] lamps{||]|}.\n", "1. We {|[|}light [all] lamps|].\n");
    check("1. We {||[|}light [all] lamps{|]|}.\n", "1. We {||[|}light [all] lamps].\n");
  });

  it("a number and what cites it", () => {
    const [citing, other] = ["{|paragraph 1|}", "paragraph 2"];
    check(`{|1|.|} Lamps.\n2. See ${citing}, ${other}.\n`, `{|1|.|} Lamps.\n2. See paragraph 1, ${other}.\n`);
  });

  it("every number that a range means, and other phrases that cite the one at the cursor", () => {
    check(
      "{|1.|} A.\n{|2.|} B.\n{|3.|} C.\n4. See {|paragraphs |1 to 3|}, {|paragraph 1|} and paragraph 2.\n",
      "{|1.|} A.\n{|2.|} B.\n{|3.|} C.\n4. See paragraphs |1 to 3, paragraph 1 and paragraph 2.\n",
    );
  });

  it("a delegation and a document wherever they are named", () => {
    check("1. [{|E|U|}: Lamps] [oil - {|EU|}].\n", "1. [E|U: Lamps] [oil - EU].\n");
    check("1. {|A/RES/70/1|}, resolution {|7|0/1|}.\n", "1. A/RES/70/1, resolution 7|0/1.\n");
  });
});
