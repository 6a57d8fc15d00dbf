import assert from "node:assert/strict";
import { cleanUp } from "../../../server/src/features/clean-up";
import { countOf } from "../../support/clean-up/lawful";

/** What becomes of one page with footnotes under a rule. */
const withNotes = (text: string, ...notes: string[]) =>
  cleanUp(`${text}\n__________________\n${notes.map((note, index) => `${index + 1}  ${note}\n`).join("")}`);

const messages = (text: string, ...notes: string[]) => withNotes(text, ...notes).doubts.map(({ message }) => message);

describe("cleaning up: footnotes", () => {
  it("raises markers in every form, and puts the notes behind the paragraph", () => {
    const forms = {
      "1. We recall the Declaration1 on lamps.": "1. We recall the Declaration¹ on lamps.",
      "1. We recall the Declaration,1 and the lamps.": "1. We recall the Declaration,¹ and the lamps.",
      "1. We recall the Declaration, 1 and the lamps.": "1. We recall the Declaration,¹ and the lamps.",
      "1. We recall the Declaration. 1": "1. We recall the Declaration.¹",
      "1. We recall the Convention on Whales 1 and lamps.": "1. We recall the Convention on Whales¹ and lamps.",
      "1. We recall the meetings of 2017 1 and 2021.": "1. We recall the meetings of 2017¹ and 2021.",
      "1. We recall the Convention [on Whales]1 and lamps.": "1. We recall the Convention [on Whales]¹ and lamps.",
    };
    for (const [text, raised] of Object.entries(forms)) {
      const result = withNotes(text, "Lamp Gazette, No. 1.");
      assert.equal(result.text, `${raised}\n\n¹ Lamp Gazette, No. 1.\n`);
      assert.deepEqual(result.doubts, []);
    }
  });

  it("takes no year, quantity, date, reference or formula for a marker", () => {
    for (const text of [
      "1. We have 1 lamp.",
      "1. We met on 1 April, as in paragraph 1 and article 1, on page 1 of No. 1.",
      "1. We measure O1, m1 and 1.1 and 1,000 and 1/2 and A/1 and 2016-1 and 1–3.",
      "1. We recall resolution 1 A (III) and rules 2, 1 and 3.",
      "1. We lend 1 per cent of 1 million books.",
    ]) {
      const result = withNotes(text, "Lamp Gazette.");
      assert.equal(result.text, `${text}\n\n¹ Lamp Gazette.\n`);
      assert.deepEqual(
        result.doubts.map(({ message }) => message),
        ["The marker of note 1 was not found on its page. Put ¹²³ where it belongs."],
      );
    }
  });

  it("takes a number only between the markers of its neighbours", () => {
    const result = withNotes(
      "1. We recall the Lamps, 2 and so on, the Whales, 1 and the Seals, 2 and others.",
      "One.",
      "Two.",
    );
    assert.match(result.text, /^1\. We recall the Lamps, 2 and so on, the Whales,¹ and the Seals,² and others\./);
  });

  it("takes a number that may count something right behind another marker only", () => {
    assert.match(
      withNotes("1. We heard the old 1 and new 2 ordinary reports.", "One.", "Two.").text,
      /old¹ and new² ordinary/,
    );
    assert.match(withNotes("1. We heard the old and employed 1 ordinary reader.", "One.").text, /employed 1 ordinary/);
  });

  it("tells a marker that may stand in two places, and keeps the note", () => {
    const text = "1. We recall the Lamps, 1 and the Whales, 1 and others.";
    assert.deepEqual(messages(text, "One."), [
      "The marker of note 1 may be one of several numbers on its page. Put ¹²³ where it belongs.",
    ]);
    assert.equal(withNotes(text, "One.").text, `${text}\n\n¹ One.\n`);
  });

  it("says where the note of a doubt stands in the text before", () => {
    const text = "1. We read.\n__________________\n1  One.\n";
    const [doubt] = cleanUp(text).doubts;
    assert.equal(text.slice(doubt?.span.start, doubt?.span.end), "1  One.");
  });

  it("reads notes whose numbers stand alone, whose lines are wrapped, and that are marked with an asterisk", () => {
    const result = cleanUp(`1. We recall the Lamps1 and the Whales. 2
     __________________
     * Reissued.
     1
       Lamp Gazette, No. 1,
       1995.
     2
       Whale Gazette.
`);
    assert.equal(
      result.text,
      "1. We recall the Lamps¹ and the Whales.²\n\n* Reissued.\n\n¹ Lamp Gazette, No. 1, 1995.\n\n² Whale Gazette.\n",
    );
    assert.equal(countOf(result, "notes"), 3);
    assert.equal(countOf(result, "markers"), 2);
  });

  it("reads notes without a rule at the foot of a page, and markers on a line of their own above their words", () => {
    const result = cleanUp(`1. We recall the
                 1
   Lamps of 1871 and the Whales of the north.

1
  Lamp Gazette.

                         Page 1 of 2

2. We part.

                         Page 2 of 2
`);
    assert.match(result.text, /Lamps of 1871¹ and the Whales[^]*\n\n¹ Lamp Gazette\.\n\n2\. We part/);
  });

  it("tells where numbers start again", () => {
    const result = cleanUp("1. Lamps.1\n__________\n1 One.\n\n2. Whales.1\n__________\n1 Two.\n");
    assert.match(result.doubts[0]?.message ?? "", /^Note 1 comes after note 1: the notes are numbered anew here/);
    assert.equal(result.text, "1. Lamps.¹\n\n¹ One.\n\n2. Whales.¹\n\n¹ Two.\n");
  });

  it("keeps a rule with nothing like a note under it", () => {
    const text = "1. We sign.\n\n__________________\n12 March 2025\n";
    assert.equal(cleanUp(text).text, text);
  });
});
