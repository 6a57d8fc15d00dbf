import assert from "node:assert/strict";
import fc from "fast-check";
import { format } from "../../server/src/features/format";
import { parseDraft } from "../../server/src/model/draft";
import { defaultChecks } from "../../server/src/rules/checks";
import { applyEdits } from "../../server/src/text/edit";
import { anyText } from "../support/drafts";
import { rightDraft } from "../support/right-draft";
import { runs } from "../support/times";

const formatted = (text: string): string => applyEdits(text, format(parseDraft(text), defaultChecks));

/** What may change: blanks, line ends between notes, dashes and parentheses. */
const rest = (text: string): string => text.replace(/[ \t\r\n()–—•*-]/g, "");

const untidy = fc
  .tuple(
    rightDraft,
    fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(" ", "  ", "\t")), { maxLength: 8 }),
  )
  .map(([text, blanks]) =>
    blanks.reduce((written, [at, blank]) => {
      const gap = written.indexOf(" ", Math.floor((at * written.length) / 1000));
      return gap < 0 ? written + blank : written.slice(0, gap) + blank + written.slice(gap);
    }, text),
  );

describe("formatting", () => {
  it("a second time changes nothing, and all but blanks, dashes and marks of labels stays byte for byte", () => {
    const reach = { drafts: 0, changed: 0 };
    fc.assert(
      fc.property(fc.oneof(anyText, untidy), (text) => {
        const once = formatted(text);
        assert.equal(formatted(once), once);
        assert.equal(rest(once), rest(text));
        reach.drafts++;
        if (once !== text) reach.changed++;
      }),
      runs(600),
    );
    assert.ok(reach.changed / reach.drafts > 0.5, `only ${reach.changed} of ${reach.drafts} drafts were changed`);
  });
});
