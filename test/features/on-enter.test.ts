import { onEnter } from "../../server/src/features/on-enter";
import { checkEdits } from "../support/feature";

const check = (before: string, after: string) => checkEdits(onEnter, before, after);

/** Checks texts before and after, of which the line break that Enter made stands before the cursor. */
const table = (rows: Record<string, readonly [before: string, after: string]>) => {
  for (const [name, [before, after]] of Object.entries(rows)) it(name, () => check(before, after));
};

describe("Enter behind a paragraph or item", () => {
  table({
    "starts the next paragraph, and later numbers and references follow": [
      "1. One.\n|\n2. Two, see paragraph 1 above.\n3. Three, see paragraph 2 above.\n",
      "1. One.\n2. \n3. Two, see paragraph 1 above.\n4. Three, see paragraph 3 above.\n",
    ],
    "starts the next item": [
      "1. We decide:\n(a) One;\n|\n(b) Two, see subparagraph (a) above and paragraph 1 (b).\n",
      "1. We decide:\n(a) One;\n(b) \n(c) Two, see subparagraph (a) above and paragraph 1 (c).\n",
    ],
    "starts the next item of the second level": [
      "1. We decide:\n(a) One:\n(i) Ways;\n|\n(ii) Means;\n(b) Two.\n",
      "1. We decide:\n(a) One:\n(i) Ways;\n(ii) \n(iii) Means;\n(b) Two.\n",
    ],
    "starts the next item of the third level": [
      "1. We decide:\n(a) One:\n(i) Ways:\na. By sea;\n|\nb. By land;\n(ii) Means.\n",
      "1. We decide:\n(a) One:\n(i) Ways:\na. By sea;\nb. \nc. By land;\n(ii) Means.\n",
    ],
    "starts the next item of the fourth level": [
      "1. We decide:\n(a) One:\n(i) Ways:\na. By sea:\ni. In boats;\n|\n",
      "1. We decide:\n(a) One:\n(i) Ways:\na. By sea:\ni. In boats;\nii. \n",
    ],
    "counts (i) behind (h) as a letter": [
      "1. We:\n(a) A;\n(b) B;\n(c) C;\n(d) D;\n(e) E;\n(f) F;\n(g) G;\n(h) H;\n|\n(i) I;\n",
      "1. We:\n(a) A;\n(b) B;\n(c) C;\n(d) D;\n(e) E;\n(f) F;\n(g) G;\n(h) H;\n(i) \n(j) I;\n",
    ],
    "keeps a list's dash and indent": [
      "1. We decide:\n - (a) One;\n |\n - (b) Two.\n",
      "1. We decide:\n - (a) One;\n - (b) \n - (c) Two.\n",
    ],
    "keeps tabs": ["1.\tOne.\n|\n2.\tTwo.\n", "1.\tOne.\n2.\t\n3.\tTwo.\n"],
    "keeps a tab before the label": ["1. We:\n\t(a)\tOne;\n\t|", "1. We:\n\t(a)\tOne;\n\t(b)\t"],
    "keeps the form a)": ["1. We decide:\na) One;\n|\nb) Two.\n", "1. We decide:\na) One;\nb) \nc) Two.\n"],
    "keeps the form 1)": ["1) One.\n|\n2) Two.\n", "1) One.\n2) \n3) Two.\n"],
    "counts OP": ["OP4. Decides to meet;\n|\nOP5. Requests;\n", "OP4. Decides to meet;\nOP5. \nOP6. Requests;\n"],
    "counts PP apart from OP": [
      "PP3 Recalling,\n|\nPP4 Noting,\nOP4 Decides;\n",
      "PP3 Recalling,\nPP4 \nPP5 Noting,\nOP4 Decides;\n",
    ],
    "follows bis with ter, and moves nobody": [
      "12. One.\n12 bis. Two.\n|\n13. Three.\n",
      "12. One.\n12 bis. Two.\n12 ter. \n13. Three.\n",
    ],
    "does nothing behind bis where ter is taken": [
      "12. One.\n12 bis. Two.\n|\n12 ter. Three.\n",
      "12. One.\n12 bis. Two.\n\n12 ter. Three.\n",
    ],
    "does nothing behind alt": ["12 alt. Two.\n|\n13. Three.\n", "12 alt. Two.\n\n13. Three.\n"],
    "follows (b) bis with (b) ter": [
      "1. We:\n(a) A;\n(b) B;\n(b) bis C;\n|\n(c) D.\n",
      "1. We:\n(a) A;\n(b) B;\n(b) bis C;\n(b) ter \n(c) D.\n",
    ],
    "counts decimals": ["3.1 First.\n|\n3.3 Third.\n", "3.1 First.\n3.2 \n3.3 Third.\n"],
    "writes no decimal twice": ["3.1 First.\n|\n3.2 Second.\n", "3.1 First.\n\n3.2 Second.\n"],
    "counts no label in parentheses": ["(3bis) First.\n|\n", "(3bis) First.\n\n"],
    "counts the paragraphs of an article": [
      "Article 1\n\n1. One.\n2. Two.\n\nArticle 2\n\n1. One.\n|\n2. Two.\n",
      "Article 1\n\n1. One.\n2. Two.\n\nArticle 2\n\n1. One.\n2. \n3. Two.\n",
    ],
    "keeps emphasis that holds the label alone": [
      "**1.** One.\n|\n**2.** Two.\n",
      "**1.** One.\n**2.** \n**3.** Two.\n",
    ],
    "leaves emphasis with its paragraph": ["**1. One.**\n|\n**2. Two.**\n", "**1. One.**\n2. \n**3. Two.**\n"],
    "writes the full stop that a number lacks": [
      "1. One.\n2 Condemns all.\n|\n3. Three.\n",
      "1. One.\n2 Condemns all.\n3. \n4. Three.\n",
    ],
    "counts the item behind a paragraph's label": ["1. (a) One;\n|\n(b) Two.\n", "1. (a) One;\n(b) \n(c) Two.\n"],
    "does nothing where a later letter would be read as a roman number": [
      "1. We:\n(a) A;\n(b) B;\n(c) C;\n(d) D;\n(e) E;\n(f) F;\n|\n(g) G:\n(h) H.\n",
      "1. We:\n(a) A;\n(b) B;\n(c) C;\n(d) D;\n(e) E;\n(f) F;\n\n(g) G:\n(h) H.\n",
    ],
    "counts on from where an excerpt begins": ["26. One.\n|\n27. Two.\n", "26. One.\n27. \n28. Two.\n"],
    "counts on behind the last line of a wrapped paragraph": [
      "1. We reaffirm\nour commitment.\n|\n2. Two.\n",
      "1. We reaffirm\nour commitment.\n2. \n3. Two.\n",
    ],
    "takes no full stop for granted": ["1. One\n|\n2. Two\n", "1. One\n2. \n3. Two\n"],
    "at the end of the draft": ["1. One.\n|", "1. One.\n2. "],
    "at the end of an indented draft": ["  1. One.\n  |", "  1. One.\n  2. "],
  });
});

describe("Enter under a chapeau", () => {
  table({
    "starts with (a)": ["1. We decide:\n|\n2. Two.\n", "1. We decide:\n(a) \n2. Two.\n"],
    "goes on with (i)": ["1. We:\n(a) One:\n|\n(b) Two.\n", "1. We:\n(a) One:\n(i) \n(b) Two.\n"],
    "goes on with a.": ["1. We:\n(a) One:\n(i) Ways:\n|\n", "1. We:\n(a) One:\n(i) Ways:\na. \n"],
    "goes on with i.": ["1. We:\n(a) One:\n(i) Ways:\na. Sea:\n|\n", "1. We:\n(a) One:\n(i) Ways:\na. Sea:\ni. \n"],
    "knows no fifth level": [
      "1. We:\n(a) One:\n(i) Ways:\na. Sea:\ni. Boats:\n|\n",
      "1. We:\n(a) One:\n(i) Ways:\na. Sea:\ni. Boats:\n\n",
    ],
    "goes on with i) under a)": ["1. We:\na) One:\n|\nb) Two.\n", "1. We:\na) One:\ni) \nb) Two.\n"],
    "indents the next level behind the dash": [
      "1. We:\n - (a) One:\n |\n - (b) Two.\n",
      "1. We:\n - (a) One:\n   (i) \n - (b) Two.\n",
    ],
    "does as the lists before": [
      "1. We decide:\n - a) One.\n2. We agree:\n|\n",
      "1. We decide:\n - a) One.\n2. We agree:\n - a) \n",
    ],
    "sets the item off as the lists before": [
      "1. We:\n\n(a) One.\n\n2. We:\n|\n\n3. Three.\n",
      "1. We:\n\n(a) One.\n\n2. We:\n\n(a) \n\n3. Three.\n",
    ],
    "puts a new first item before the others": [
      "1. We:\n|\n(a) One;\n(b) Two, see paragraph 1 (a) above.\n",
      "1. We:\n(a) \n(b) One;\n(c) Two, see paragraph 1 (b) above.\n",
    ],
    "takes no form that stands around it": [
      "1. We:\n(a) One:\n(i) Ways.\n2. We:\n(i) Means:\n|\n",
      "1. We:\n(a) One:\n(i) Ways.\n2. We:\n(i) Means:\na. \n",
    ],
    "behind emphasis": ["1. **We decide:**\n|\n", "1. **We decide:**\n(a) \n"],
  });
});

describe("Enter at a bracket", () => {
  table({
    "behind a closing one starts outside": ["[12. Text.]\n|\n[13. More.]\n", "[12. Text.]\n13. \n[14. More.]\n"],
    "before a closing one starts inside": ["[12. Text.\n|]\n[13. More.]\n", "[12. Text.\n13. ]\n[14. More.]\n"],
    "behind one that opens behind the label": ["12. [Text.]\n|\n13. More.\n", "12. [Text.]\n13. \n14. More.\n"],
    "before the end of one that opens behind the label": [
      "12. [Text.\n|]\n13. More.\n",
      "12. [Text.\n13. ]\n14. More.\n",
    ],
    "of an item": ["1. We:\n[(a) text;\n|]\n(b) more.\n", "1. We:\n[(a) text;\n(b) ]\n(c) more.\n"],
    "in one that spans paragraphs": [
      "[12. Text.\n13. More.\n|]\n14. Last.\n",
      "[12. Text.\n13. More.\n14. ]\n15. Last.\n",
    ],
    "between paragraphs that it spans": [
      "[12. Text.\n|\n13. More.]\n14. Last.\n",
      "[12. Text.\n13. \n14. More.]\n15. Last.\n",
    ],
    "that stands on the next line": ["[\n12. Text.\n|\n]\n13. More.\n", "[\n12. Text.\n13. \n]\n14. More.\n"],
    "before two": ["[[12. Text.\n|]]\n13. More.\n", "[[12. Text.\n13. ]]\n14. More.\n"],
    "between two": ["[[12. Text.]\n|]\n13. More.\n", "[[12. Text.]\n13. ]\n14. More.\n"],
    "keeps blank lines between paragraphs": [
      "[1. One.]\n\n[2. Two.\n|]\n\n[3. Three.]\n",
      "[1. One.]\n\n[2. Two.\n\n3. ]\n\n[4. Three.]\n",
    ],
    "of a chapeau in brackets": ["1. [We decide:\n|]\n2. Two.\n", "1. [We decide:\n(a) ]\n2. Two.\n"],
    "does nothing in one that ends with its sentence": [
      "12. We shall [act now\n|]\n13. More.\n",
      "12. We shall [act now\n]\n13. More.\n",
    ],
    "does nothing before one that closes nothing": ["12. Text.\n|]\n13. More.\n", "12. Text.\n]\n13. More.\n"],
    "does nothing before words": ["12. [Text.\n|] More.\n", "12. [Text.\n] More.\n"],
    "does nothing in an empty one": ["12. [\n|]\n13. More.\n", "12. [\n]\n13. More.\n"],
  });
});

describe("Enter on a label without text", () => {
  table({
    "takes it away, and later numbers go back": [
      "1. One.\n2. \n|\n3. Three, see paragraph 3 above.\n",
      "1. One.\n\n2. Three, see paragraph 2 above.\n",
    ],
    "takes an item away": ["1. We decide:\n(a) One;\n(b)\n|\n(c) Three.\n", "1. We decide:\n(a) One;\n\n(b) Three.\n"],
    "takes a nested item away": [
      "1. We:\n(a) One:\n(i) Ways;\n(ii) \n|\n(iii) Means.\n",
      "1. We:\n(a) One:\n(i) Ways;\n\n(ii) Means.\n",
    ],
    "takes its dash away": [
      "1. We:\n - (a) One;\n - (b) \n |\n - (c) Three.\n",
      "1. We:\n - (a) One;\n\n - (b) Three.\n",
    ],
    "takes its emphasis away": ["**1.** One.\n**2.** \n|\n**3.** Three.\n", "**1.** One.\n\n**2.** Three.\n"],
    "takes a bis away": ["1. One.\n1 bis. \n|\n2. Two.\n", "1. One.\n\n2. Two.\n"],
    "takes a decimal away": ["3.1 One.\n3.2 \n|\n4. Four.\n", "3.1 One.\n\n4. Four.\n"],
    "takes the item behind a paragraph's label away": ["1. One.\n2. (a) \n|\n3. Three.\n", "1. One.\n2. \n3. Three.\n"],
    "leaves the bracket behind it": ["[12. Text.\n13. \n|]\n14. More.\n", "[12. Text.\n]\n13. More.\n"],
    "leaves no blank line before the bracket behind it": [
      "[12. Text.\r\n\r\n13. \r\n|]\r\n\r\n14. More.\r\n",
      "[12. Text.\r\n]\r\n\r\n13. More.\r\n",
    ],
    "leaves the bracket before it": ["12. Text.\n[13. \n|]\n14. More.\n", "12. Text.\n[]\n13. More.\n"],
    "does nothing where a bracket holds the label": ["1. One.\n[2.] \n|\n3. Three.\n", "1. One.\n[2.] \n\n3. Three.\n"],
    "moves no number to a reference that meant the empty paragraph": [
      "1. One, see paragraph 2 below.\n2. \n|\n3. Three.\n",
      "1. One, see paragraph 2 below.\n\n3. Three.\n",
    ],
    "the first": ["1. \n|\n2. Two.\n", "\n1. Two.\n"],
    "at the end": ["1. One.\n2. \n|", "1. One.\n"],
  });
});

describe("Enter and blank lines", () => {
  table({
    "between paragraphs": ["1. One.\n\n2. Two.\n|\n\n3. Three.\n", "1. One.\n\n2. Two.\n\n3. \n\n4. Three.\n"],
    "before the end": ["1. One.\n\n2. Two.\n|", "1. One.\n\n2. Two.\n\n3. "],
    "between paragraphs, and none between items": [
      "1. We:\n(a) One;\n(b) Two;\n|\n\n2. Two.\n",
      "1. We:\n(a) One;\n(b) Two;\n(c) \n\n2. Two.\n",
    ],
    "of two characters": [
      "1. One.\r\n\r\n2. Two.\r\n|\r\n\r\n3. Three.\r\n",
      "1. One.\r\n\r\n2. Two.\r\n\r\n3. \r\n\r\n4. Three.\r\n",
    ],
    "of two characters, and none between items": [
      "1. We:\r\n(a) One;\r\n|\r\n(b) Two;\r\n",
      "1. We:\r\n(a) One;\r\n(b) \r\n(c) Two;\r\n",
    ],
    "of old Macs": ["1. One.\r|\r2. Two.\r", "1. One.\r2. \r3. Two.\r"],
  });
});

describe("Enter beside notes, headings and front matter", () => {
  table({
    "moves the notes at a page's bottom nowhere": [
      "1. One.¹\n|\n\n¹ Resolution 70/1.\n\n2. Two.\n",
      "1. One.¹\n2. \n\n¹ Resolution 70/1.\n\n3. Two.\n",
    ],
    "with the notes right behind": [
      "1. One.¹\n|\n¹ See paragraph 2 below.\n2. Two.\n",
      "1. One.¹\n2. \n¹ See paragraph 3 below.\n3. Two.\n",
    ],
    "before a heading": ["1. One.\n|\n## Ways\n\n2. Two.\n", "1. One.\n2. \n## Ways\n\n3. Two.\n"],
    "does nothing in a note": ["1. One.¹\n\n¹ Note.\n|\n2. Two.\n", "1. One.¹\n\n¹ Note.\n\n2. Two.\n"],
    "does nothing behind a heading": ["## Ways\n|\n1. One.\n", "## Ways\n\n1. One.\n"],
    "does nothing in front matter": ["The General Assembly,\n|\n1. One.\n", "The General Assembly,\n\n1. One.\n"],
  });
});

describe("Enter elsewhere", () => {
  table({
    "does nothing in the middle of a line": ["1. One\n| and a half.\n2. Two.\n", "1. One\n and a half.\n2. Two.\n"],
    "does nothing in the middle of a wrapped paragraph": [
      "1. We reaffirm\n|\nour commitment.\n2. Two.\n",
      "1. We reaffirm\n\nour commitment.\n2. Two.\n",
    ],
    "does nothing where a number begins a wrapped line": [
      "1. One.\n2. As agreed in paragraph\n|\n14. above, we meet.\n3. Three.\n",
      "1. One.\n2. As agreed in paragraph\n\n14. above, we meet.\n3. Three.\n",
    ],
    "does nothing before a label": ["1. One.\n\n|2. Two.\n", "1. One.\n\n2. Two.\n"],
    "does nothing a second time": ["1. One.\n\n|\n2. Two.\n", "1. One.\n\n\n2. Two.\n"],
    "does nothing behind words that belong to no paragraph": [
      "1. One.\n\nIn short.\n|\n2. Two.\n",
      "1. One.\n\nIn short.\n\n2. Two.\n",
    ],
    "does nothing in an empty draft": ["\n|", "\n"],
  });
});

describe("Enter in a sequence that is out of order", () => {
  table({
    "moves nothing": ["1. One.\n|\n3. Two.\n3. Three.\n", "1. One.\n2. \n3. Two.\n3. Three.\n"],
    "as after a paste moves nothing, before the break and behind it": [
      "1. One.\n|\n2. Two, see paragraph 3.\n3. Pasted.\n4. Pasted too.\n3. Three.\n",
      "1. One.\n2. \n2. Two, see paragraph 3.\n3. Pasted.\n4. Pasted too.\n3. Three.\n",
    ],
    "moves the items of a list that is in order": [
      "1. One.\n1. We:\n(a) A;\n|\n(b) B.\n",
      "1. One.\n1. We:\n(a) A;\n(b) \n(c) B.\n",
    ],
    "takes an empty label away, and moves nothing": [
      "1. One.\n2. \n|\n2. Two.\n3. Three.\n",
      "1. One.\n\n2. Two.\n3. Three.\n",
    ],
  });
});
