import assert from "node:assert/strict";
import fc from "fast-check";
import { cleanUp } from "../../server/src/features/clean-up";
import { parseDraft } from "../../server/src/model/draft";
import { footnotes } from "../../server/src/model/footnotes";
import { printed } from "../support/clean-up/printed";
import { assertLawful } from "../support/clean-up/lawful";
import { runs } from "../support/times";

/** Lines of all kinds in any order: what no printer makes, and people do. */
const fragment = fc.constantFrom(
  "1. We keep the lamps of the harbour, and the whales that come to",
  "read in the evening.",
  "2.",
  "(a)",
  "(a) Lamps;",
  "12. years of novels, 1 and",
  "Annex",
  "Recalling the whales,",
  "__________________",
  "1",
  "1  Lamp Gazette.",
  "* Reissued.",
  "¹ Whale Gazette.",
  "We trust the keepers¹ and the readers1 of the light-",
  "houses.",
  "A/99/L.7                Lamps and whales",
  "3/12          99-12345",
  "2/4",
  "Page 1 of 2",
  "Oil            North           12",
  "•\tNovels",
  "– Verses",
  "\fLamps",
  "the ﬁrst\u00A0har\u00ADbour",
  "",
  "",
);

const patchwork = fc
  .tuple(
    fc.array(fc.tuple(fragment, fc.constantFrom("", " ", "      ", "\t")), { maxLength: 24 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([lines, lineEnd]) => lines.map(([line, lead]) => lead + line).join(lineEnd));

describe("cleaning up", () => {
  it("gives back a printed draft as it was meant: every paragraph, and every note with its marker", () => {
    const reach = { drafts: 0, notes: 0 };
    fc.assert(
      fc.property(printed, ({ paragraphs, notes, text }) => {
        const result = cleanUp(text);
        const lines = result.text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== "");
        assert.deepEqual(
          lines.filter((line) => !/^[⁰¹²³⁴-⁹]/.test(line)),
          paragraphs,
        );
        assert.deepEqual(
          lines.filter((line) => /^[⁰¹²³⁴-⁹]/.test(line)),
          notes,
        );
        const { markersOf, definitions } = footnotes(parseDraft(result.text));
        for (const { id } of definitions) assert.equal(markersOf.get(id)?.length, 1);
        assertLawful(text, result);
        reach.drafts++;
        reach.notes += notes.length;
      }),
      { ...runs(60), seed: 1 },
    );
    assert.ok(reach.notes / reach.drafts > 3, `only ${reach.notes} notes in ${reach.drafts} drafts`);
  });

  it("loses no word of any text, and changes nothing the second time", () => {
    fc.assert(
      fc.property(patchwork, (text) => assertLawful(text, cleanUp(text))),
      { ...runs(300), seed: 1 },
    );
  });
});
