import { footnoteFullStop } from "../../server/src/rules/footnote-full-stop";
import { checkFix, checkRule } from "../support/check";

describe("footnote-full-stop", () => {
  for (const end of [
    "annex.",
    "“Our home.”",
    "“Our home”.",
    "“Our home”",
    "(see A/79/9.)",
    "annex.]",
    "annex?",
    "annex!",
    "annex …",
    "annex ...",
    "_annex._",
  ]) {
    it(`takes a note that ends with ${end} as ended`, () => {
      checkRule(footnoteFullStop, `¹ Resolution 70/1, ${end}\n`);
    });
  }

  it("takes an address at the end as an end", () => {
    checkRule(
      footnoteFullStop,
      "¹ Available at https://example.org/a/b\n\n² See www.example.org\n\n³ Write to office@example.org\n",
    );
  });

  it("looks for the stop before the markers at the end of a note", () => {
    checkRule(footnoteFullStop, "¹ See note 2.² [^3]\n\n{|² See the third[^3]|}\n\n[^3]: Resolution 70/1.\n");
  });

  it("takes a colon for the start of a list", () => {
    checkRule(footnoteFullStop, "¹ These are:\n\n* One State;\n\n* Two States.\n");
  });

  it("takes the end of the last line, and of the last sentence", () => {
    checkRule(footnoteFullStop, "{|¹ Resolution 70/1. See also\nresolution 79/1|}\n\n² Resolution 70/1,\nannex.\n");
  });

  it("does not take a link or a parenthesis for an end", () => {
    checkRule(footnoteFullStop, "{|¹ Resolution [70/1](#)|}\n\n{|² Resolution 217 A (III)|}\n");
  });

  it("leaves an empty note alone", () => {
    checkRule(footnoteFullStop, "¹\n\n² Resolution 70/1.\n");
  });

  it("puts the stop in place of a lighter mark, before the blanks at the end", () => {
    checkFix(
      footnoteFullStop,
      "¹ Resolution 70/1; \n\n² Resolution 79/1  \r\n",
      "¹ Resolution 70/1. \n\n² Resolution 79/1.  \r\n",
    );
  });
});
