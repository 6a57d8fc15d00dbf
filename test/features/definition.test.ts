import { definition } from "../../server/src/features/definition";
import type { Draft } from "../../server/src/model/draft";
import { checkSpans } from "../support/feature";

const targets = (draft: Draft, offset: number) => definition(draft, offset).map((link) => link.target);
const check = (sample: string) => checkSpans(targets, sample);

describe("definition leads", () => {
  it("from a marker to its note", () => {
    check("1. The Convention|¹ and the Protocol.²\n\n{|¹|} Resolution 55/25.\n\n² Ibid., annex.\n");
  });

  it("from a note to each of its markers", () => {
    check("1. The Convention{|[^c]|} and again.{|[^c]|}\n\n[^|c]: Resolution 55/25.\n");
  });

  it("from Ibid. to the note that it repeats", () => {
    check("1. One,¹ two.²\n\n{|¹|} Resolution 55/25.\n\n² Ib|id., annex.\n");
  });

  it("from a reference to the paragraph and to the item", () => {
    check("{|1.|} We decide:\n - (a) To meet;\n2. As in paragr|aph 1 above.\n");
    check("1. We decide:\n - (a) To meet;\n - {|(b)|} To part;\n2. As in paragraph 1 (|b) above.\n");
  });

  it("from the second number of a list to the second paragraph", () => {
    check("1. One.\n{|2.|} Two.\n3. As in paragraphs 1 and |2 above.\n");
  });

  it("from subparagraph (b) to the item of its own paragraph", () => {
    check(
      "1. We decide:\n(a) One;\n(b) Two.\n2. We decide:\n(a) One;\n{|(b)|} Two;\n(c) As in subparagraph |(b) above.\n",
    );
  });

  it("from a bracket to its partner, in another paragraph too", () => {
    check("|[1. We agree.\n2. We [also] agree.{|]|}\n");
  });

  it("nowhere from a paragraph of another text", () => {
    check("1. One.\n2. As in paragraph |1 of resolution 70/1.\n");
  });
});
