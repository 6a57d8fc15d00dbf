import { references } from "../../server/src/features/references";
import type { Draft } from "../../server/src/model/draft";
import { checkSpans } from "../support/feature";

const check = (sample: string, withDeclaration = false) =>
  checkSpans((draft: Draft, offset) => references(draft, offset, withDeclaration), sample);

describe("references are", () => {
  it("every phrase that cites a paragraph, inside a range too", () => {
    check("1. One.\n2|. Two.\n3. See {|paragraph 2 above|}, {|paragraphs 1 to 3|} and paragraph 1.\n");
  });

  it("the markers of a note, and the Ibid. that repeats it", () => {
    check("1. One,{|¹|} two.²\n\n{|¹|}| Resolution 55/25.\n\n² {|Ibid|}., annex.\n", true);
  });

  it("both edges of a bracket", () => {
    check("1. We {||[|}agree{|]|}.\n");
  });
});
