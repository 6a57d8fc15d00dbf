import assert from "node:assert/strict";
import { cleanUp } from "../../../server/src/features/clean-up";
import { assertClean, countOf } from "../../support/clean-up/lawful";

/** Two lines that make a text a wrapped one, so that the line under test is joined. */
const wrapped = (line: string): string =>
  `1. We have met at the upper station of the railway in\norder to read, and ${line}\nand so on, for the good of all who travel in the\nmountains.\n`;

const joined = (line: string): string =>
  `1. We have met at the upper station of the railway in order to read, and ${line} and so on, for the good of all who travel in the mountains.`;

describe("cleaning up: words and characters", () => {
  it("makes a word whole that is written so elsewhere, and keeps a hyphen that is", () => {
    const text = wrapped(
      "to adopt our declara-\ntion on reader-\ncentred seats, a declaration of reader-centred benches,",
    );
    const result = cleanUp(text);
    assert.equal(
      result.text.trimEnd(),
      joined("to adopt our declaration on reader-centred seats, a declaration of reader-centred benches,"),
    );
    assert.equal(countOf(result, "hyphens"), 1);
  });

  it("keeps the hyphen in doubt, in years, in addresses and before another hyphen", () => {
    const cases = {
      "the semi-\nportable lamp,": "the semi-portable lamp,",
      "the years 2016-\n2025,": "the years 2016-2025,",
      "the years 2016–\n2025,": "the years 2016–2025,",
      "LAMP-\n19,": "LAMP-19,",
      "small-\nand medium-sized lamps,": "small- and medium-sized lamps,",
      "by sea and/\nor rail,": "by sea and/or rail,",
      "the lamps –\nall of them,": "the lamps – all of them,",
    };
    for (const [line, expected] of Object.entries(cases))
      assert.equal(cleanUp(wrapped(line)).text.trimEnd(), joined(expected));
  });

  it("tells a kept hyphen that nothing proves, with the line that it ends", () => {
    const text = wrapped("to light the pre-\nsent lamp,");
    const [doubt, ...others] = cleanUp(text).doubts;
    assert.match(doubt?.message ?? "", /^A line ends inside of “pre-sent”, which stands nowhere else\./);
    assert.equal(text.slice(doubt?.span.start, doubt?.span.end), "order to read, and to light the pre-");
    assert.deepEqual(others, []);
  });

  it("tells none that the text, its first part, or a capital proves", () => {
    const cases = [
      "the lamp-\nlit lamp,",
      "the self-\nreading whale,",
      "the Vice-\nKeeper,",
      "the years 2016-\n2025,",
      "the sea-\nborne, and all that is sea-borne,",
    ];
    for (const line of cases) assert.deepEqual(cleanUp(wrapped(line)).doubts, []);
  });

  it("undoes a soft hyphen, within a line and at its end", () => {
    assert.equal(
      cleanUp(wrapped("the light\u00ADhouse and the har\u00AD\nbour,")).text.trimEnd(),
      joined("the lighthouse and the harbour,"),
    );
  });

  it("takes away a blank before a hyphen where the text has them by mistake", () => {
    assert.equal(
      cleanUp(wrapped("well -being, and the whole -\nof-harbour approach,")).text.trimEnd(),
      joined("well -being, and the whole-of-harbour approach,"),
    );
  });

  it("replaces characters that look like others", () => {
    const result = assertClean("1.\u00A0The ﬁrst o\u200Bﬃce of\u2009lamps.  \n", "1. The first office of lamps.\n");
    assert.equal(countOf(result, "characters"), 5);
    const persian = "1. می‌خواهیم\n";
    assert.equal(cleanUp(persian).text, persian);
  });

  it("shortens runs of blanks and of blank lines, tabs too", () => {
    assertClean("1.\tWe   read.\n\n\n\n\t(a)\tNovels;\n", "1. We read.\n\n(a) Novels;\n");
  });

  it("makes line ends alike: those that prevail", () => {
    assert.equal(cleanUp("1. One.\r\n2. Two.\n3. Three.\r\n").text, "1. One.\r\n2. Two.\r\n3. Three.\r\n");
    assert.equal(cleanUp("1. One.\n2. Two.\r\n3. Three.\n").text, "1. One.\n2. Two.\n3. Three.\n");
    assert.equal(cleanUp("1. One.\v2. Two.\n").text, "1. One.\n2. Two.\n");
    assert.equal(cleanUp("1. One.").text, "1. One.");
    assert.equal(cleanUp("").text, "");
  });

  it("makes list dashes alike, and keeps asterisks and dashes that are none", () => {
    const result = assertClean(
      "• One;\n\uF0B7\tTwo;\n– Three;\n– Four;\n - (a) Five.\n",
      "- One;\n- Two;\n- Three;\n- Four;\n - (a) Five.\n",
    );
    assert.equal(countOf(result, "dashes"), 4);
    for (const text of ["* A note of its own.\n", "– a dash of its own.\n"]) assert.equal(cleanUp(text).text, text);
  });

  it("makes a word whole where what is behind its hyphen is only the end of a word", () => {
    const cases = {
      "the instru-\nments of freedom,": "the instruments of freedom,",
      "the confer-\nence of keepers,": "the conference of keepers,",
      "a sub-\nnational lamp,": "a sub-national lamp,",
      "a harbour-\ncity,": "a harbour-city,",
    };
    for (const [line, expected] of Object.entries(cases))
      assert.equal(cleanUp(wrapped(line)).text.trimEnd(), joined(expected));
  });

  it("joins lines that are seen to be broken by the words they end with", () => {
    const text = "1. We recall the Treaty of\nLamps and the\nCharter of\nWhales.\n2. We end.\n";
    assert.equal(cleanUp(text).text, "1. We recall the Treaty of Lamps and the Charter of Whales.\n\n2. We end.\n");
  });
});
