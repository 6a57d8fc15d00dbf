import assert from "node:assert/strict";
import fc from "fast-check";
import { renumber } from "../../server/src/features/renumber";
import { parseDraft, sliceOf, textOf, type Draft } from "../../server/src/model/draft";
import { footnotes } from "../../server/src/model/footnotes";
import { references } from "../../server/src/model/references";
import { applyEdits } from "../../server/src/text/edit";
import { numberedDraft } from "../support/numbered";

interface Renumbered {
  readonly text: string;
  readonly after: string;
}

/** The edits that need no consent, made; the same text if the renumbering is refused. */
const renumbered = (text: string): string =>
  applyEdits(
    text,
    renumber(parseDraft(text)).edits.filter((edit) => !edit.consent),
  );

const laws: Record<string, (drafts: Renumbered) => void> = {
  "a second renumbering changes nothing": ({ after }) => assert.equal(renumbered(after), after),

  "every marker meets its own note": ({ text, after }) => assert.deepEqual(notesMet(after), notesMet(text)),

  "every reference that is beyond doubt meets its own paragraph": ({ text, after }) => {
    const [before, now] = [targets(parseDraft(text)), targets(parseDraft(after))];
    assert.equal(now.length, before.length);
    for (const [index, target] of before.entries()) if (target !== undefined) assert.equal(now[index], target);
  },

  "nothing but numbers and letters of labels is edited": ({ text }) => {
    for (const { span, text: number } of renumber(parseDraft(text)).edits) {
      assert.match(text.slice(span.start, span.end), /^(\d+|[⁰¹²³⁴-⁹]+|[a-z])$/);
      assert.match(number, /^(\d+|[⁰¹²³⁴-⁹]+|[a-z]+)$/);
    }
  },

  "line ends of another kind make no difference": ({ text, after }) => {
    const crlf = (plain: string) => plain.replaceAll("\n", "\r\n");
    assert.equal(renumbered(crlf(text)), crlf(after));
  },

  "references to other texts stay as they are": ({ text, after }) => {
    const external = (plain: string) => plain.match(/paragraph 3 of resolution 70\/1|A\/79\/1, para\. 5/g);
    assert.deepEqual(external(after), external(text));
  },
};

describe("renumbering", () => {
  it("keeps its promise on random drafts", () => {
    const reach = { drafts: 0, changed: 0, met: 0, refused: 0 };
    fc.assert(
      fc.property(numberedDraft, (text) => {
        const draft = { text, after: renumbered(text) };
        for (const [law, holds] of Object.entries(laws)) assertLaw(law, () => holds(draft));
        reach.drafts++;
        if (draft.after !== text) reach.changed++;
        if (renumber(parseDraft(text)).refusal) reach.refused++;
        reach.met += targets(parseDraft(text)).filter((target) => target !== undefined).length;
      }),
      { numRuns: 180 },
    );
    assert.ok(reach.changed / reach.drafts > 0.8, `only ${reach.changed} of ${reach.drafts} drafts had wrong numbers`);
    assert.ok(reach.met / reach.drafts > 0.5, `only ${reach.met} references in ${reach.drafts} drafts were met`);
    assert.ok(reach.refused / reach.drafts < 0.05, `${reach.refused} of ${reach.drafts} drafts were refused`);
  });
});

function assertLaw(law: string, holds: () => void): void {
  try {
    holds();
  } catch (error) {
    throw new Error(`The law that ${law} is broken.`, { cause: error });
  }
}

/** For each marker the words of its note. */
function notesMet(text: string): string[][] {
  const draft = parseDraft(text);
  const { markers, definitionsOf } = footnotes(draft);
  return markers.map((marker) => (definitionsOf.get(marker.id) ?? []).map((note) => sliceOf(draft, note.body)));
}

/** For each number of each reference the words of the one paragraph or item that it means; undefined where that is in doubt. */
function targets(draft: Draft): (string | undefined)[] {
  return references(draft).flatMap(({ parts, certain }) =>
    parts.map((part) => {
      const isClear = certain && parts.length === 1 && part.candidates.length === 1;
      return isClear && part.target
        ? /p\d+(?:i\d+)?/.exec(textOf(draft).slice(part.target.start, part.target.end))?.[0]
        : undefined;
    }),
  );
}
