import assert from "node:assert/strict";
import { pasteInOrder } from "../../server/src/features/paste-in-order";
import { parseDraft } from "../../server/src/model/draft";
import { applyEdits } from "../../server/src/text/edit";
import { readMarked } from "../support/marked";

/** Pastes at the `|`; undefined if it is not offered. */
function pasted(sample: string, words: string): string | undefined {
  const { text, cursor = 0 } = readMarked(sample);
  const result = pasteInOrder(parseDraft(text), cursor, words);
  return result && applyEdits(text, [{ span: { start: cursor, end: cursor }, text: result.text }, ...result.edits]);
}

const offered: Record<string, readonly [before: string, paste: string, after: string]> = {
  "lets the pasted numbers run on, and later numbers and references follow": [
    "1. One.\n2. Two.\n|3. Three, see paragraph 3 above.\n4. Four, see paragraphs 1 and 3 above.\n",
    "7. Seven.\n8. Eight, see paragraph 7 above.\n",
    "1. One.\n2. Two.\n3. Seven.\n4. Eight, see paragraph 3 above.\n5. Three, see paragraph 5 above.\n6. Four, see paragraphs 1 and 5 above.\n",
  ],
  "on an empty line": [
    "1. One.\n\n|\n\n2. Two.\n",
    "1. A.\n\n2. B, see paragraph 1 above.",
    "1. One.\n\n2. A.\n\n3. B, see paragraph 2 above.\n\n4. Two.\n",
  ],
  "at the end": ["1. One.\n|", "5. A.\n6. B.\n", "1. One.\n2. A.\n3. B.\n"],
  "with the lists under the paragraphs": [
    "1. One.\n|2. Two.\n",
    "5. We:\n(a) A;\n(b) B.\n6. See paragraph 5 (b) above.\n",
    "1. One.\n2. We:\n(a) A;\n(b) B.\n3. See paragraph 2 (b) above.\n4. Two.\n",
  ],
  "behind the list of a paragraph": [
    "1. We:\n(a) A;\n(b) B.\n|2. Two.\n",
    "5. Five.\n6. Six.\n",
    "1. We:\n(a) A;\n(b) B.\n2. Five.\n3. Six.\n4. Two.\n",
  ],
  "items of a list": [
    "1. We:\n(a) A;\n|(b) B, see paragraph 1 (b) above.\n",
    "(d) D;\n(e) E;\n",
    "1. We:\n(a) A;\n(b) D;\n(c) E;\n(d) B, see paragraph 1 (d) above.\n",
  ],
  "keeps the notes of the draft with their markers": [
    "1. One.¹\n\n¹ See paragraph 2 below.\n\n|2. Two.\n",
    "1. A.\n\n2. B.\n\n",
    "1. One.¹\n\n¹ See paragraph 4 below.\n\n2. A.\n\n3. B.\n\n4. Two.\n",
  ],
  "with line ends of two characters": [
    "1. One.\r\n|2. Two, see paragraph 2 above.\r\n",
    "5. A.\r\n6. B.\r\n",
    "1. One.\r\n2. A.\r\n3. B.\r\n4. Two, see paragraph 4 above.\r\n",
  ],
  "counts (i) behind (h)": [
    "1. We:\n(a) A;\n(b) B;\n(c) C;\n(d) D;\n(e) E;\n(f) F;\n(g) G;\n|(h) H.\n",
    "(a) X;\n(b) Y;\n",
    "1. We:\n(a) A;\n(b) B;\n(c) C;\n(d) D;\n(e) E;\n(f) F;\n(g) G;\n(h) X;\n(i) Y;\n(j) H.\n",
  ],
};

const refused: Record<string, readonly [before: string, paste: string]> = {
  "for one paragraph": ["1. One.\n|2. Two.\n", "5. Five.\n"],
  "in the middle of a line": ["1. One. |\n2. Two.\n", "5. Five.\n6. Six.\n"],
  "in the middle of a wrapped paragraph": ["1. We reaffirm\n|our commitment.\n2. Two.\n", "5. Five.\n6. Six.\n"],
  "before words on the line": ["1. One.\n|2. Two.\n", "5. Five.\n6. Six."],
  "into a sequence that is out of order": ["1. One.\n|3. Two.\n", "5. Five.\n6. Six.\n"],
  "for numbers out of order": ["1. One.\n|2. Two.\n", "5. Five.\n7. Six.\n"],
  "for references to what is not pasted": ["1. One.\n|2. Two.\n", "5. Five, see paragraph 2 above.\n6. Six.\n"],
  "for references that can be read in two ways": [
    "1. One.\n|2. Two.\n",
    "5. Five, see the Convention and paragraph 6.\n6. Six.\n",
  ],
  "for references of the draft to what is not there": ["1. One, see paragraph 4 below.\n|2. Two.\n", "5. A.\n6. B.\n"],
  "for notes": ["1. One.\n|2. Two.\n", "5. Five.¹\n6. Six.\n\n¹ Note.\n"],
  "for a heading between": ["1. One.\n|2. Two.\n", "5. Five.\n\n## Ways\n\n6. Six.\n"],
  "for bis": ["1. One.\n|2. Two.\n", "5. Five.\n5 bis. Six.\n"],
  "for paragraphs in the middle of a list": ["1. We:\n(a) A;\n|(b) B.\n", "5. Five.\n6. Six.\n"],
  "before the first paragraph": ["|1. One.\n2. Two.\n", "5. Five.\n6. Six.\n"],
  "for plain text": ["1. One.\n|2. Two.\n", "Words.\nMore words.\n"],
  "into plain text": ["Words.\n|", "5. Five.\n6. Six.\n"],
};

describe("pasting with numbers in order", () => {
  for (const [name, [before, paste, after]] of Object.entries(offered)) {
    it(name, () => assert.equal(pasted(before, paste), after));
  }
  for (const [name, [before, paste]] of Object.entries(refused)) {
    it(`is not offered ${name}`, () => assert.equal(pasted(before, paste), undefined));
  }
});
