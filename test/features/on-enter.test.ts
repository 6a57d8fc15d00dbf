import { onEnter } from "../../server/src/features/on-enter";
import { checkEdits } from "../support/feature";

const check = (before: string, after: string) => checkEdits(onEnter, before, after);

describe("Enter", () => {
  it("starts the next paragraph, and later numbers and references follow", () => {
    check(
      "1. One.\n|\n2. Two, see paragraph 1 above.\n3. Three, see paragraph 2 above.\n",
      "1. One.\n2. \n3. Two, see paragraph 1 above.\n4. Three, see paragraph 3 above.\n",
    );
  });

  it("starts the next item in its list's manner", () => {
    check(
      "1. We decide:\n - (a) One;\n |\n - (b) Two, see subparagraph (a) above and paragraph 1 (b).\n",
      "1. We decide:\n - (a) One;\n - (b) \n - (c) Two, see subparagraph (a) above and paragraph 1 (c).\n",
    );
  });

  it("keeps the blank lines between paragraphs", () => {
    check("1. One.\n\n2. Two.\n|\n\n3. Three.\n", "1. One.\n\n2. Two.\n\n3. \n\n4. Three.\n");
    check("1. One.\n\n2. Two.\n|", "1. One.\n\n2. Two.\n\n3. ");
  });

  it("starts a list under a chapeau, in the manner of the lists before", () => {
    check("1. We decide:\n|\n2. Two.\n", "1. We decide:\n(a) \n2. Two.\n");
    check("1. We decide:\n - a) One.\n2. We agree:\n|\n", "1. We decide:\n - a) One.\n2. We agree:\n - a) \n");
  });

  it("moves the notes at a page's bottom nowhere", () => {
    check("1. One.¹\n|\n\n¹ Resolution 70/1.\n\n2. Two.\n", "1. One.¹\n2. \n\n¹ Resolution 70/1.\n\n3. Two.\n");
  });

  it("on a label without text takes it away, and later numbers go back", () => {
    check("1. One.\n2. \n|\n3. Three, see paragraph 3 above.\n", "1. One.\n\n2. Three, see paragraph 2 above.\n");
    check("1. We decide:\n(a) One;\n(b)\n|\n(c) Three.\n", "1. We decide:\n(a) One;\n\n(b) Three.\n");
  });

  it("does nothing inside a paragraph, behind prose, or a second time", () => {
    check("1. One\n| and a half.\n2. Two.\n", "1. One\n and a half.\n2. Two.\n");
    check("The General Assembly,\n|\n1. One.\n", "The General Assembly,\n\n1. One.\n");
    check("1. One.\n\n|\n2. Two.\n", "1. One.\n\n\n2. Two.\n");
  });

  it("moves no sequence that was wrong before", () => {
    check("1. One.\n|\n3. Two.\n3. Three.\n", "1. One.\n2. \n3. Two.\n3. Three.\n");
  });

  it("keeps line ends of every kind", () => {
    check("1. One.\r\n\r\n2. Two.\r\n|\r\n\r\n3. Three.\r\n", "1. One.\r\n\r\n2. Two.\r\n\r\n3. \r\n\r\n4. Three.\r\n");
  });
});
