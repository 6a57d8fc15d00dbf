import assert from "node:assert/strict";
import fc from "fast-check";
import { renumber } from "../../server/src/features/renumber";
import { parseDraft, sliceOf, textOf, type Draft } from "../../server/src/model/draft";
import { footnotes } from "../../server/src/model/footnotes";
import { references } from "../../server/src/model/references";
import { applyEdits } from "../../server/src/text/edit";
import { numberedDraft } from "../support/numbered";
import { runs } from "../support/times";

interface Renumbered {
  readonly text: string;
  readonly before: Draft;
  readonly answer: RenumberAnswer;
  readonly after: string;
  readonly now: Draft;
}

type RenumberAnswer = ReturnType<typeof renumber>;

/** The text with the edits that need no consent; the same text if the renumbering is refused. */
const withEdits = (text: string, { edits }: RenumberAnswer): string =>
  applyEdits(
    text,
    edits.filter((edit) => !edit.consent),
  );

const renumbered = (text: string): string => withEdits(text, renumber(parseDraft(text)));

const laws: Record<string, (drafts: Renumbered) => void> = {
  "a second renumbering changes nothing": ({ after, now }) => assert.equal(withEdits(after, renumber(now)), after),

  "every marker meets its own note": ({ before, now }) => assert.deepEqual(notesMet(now), notesMet(before)),

  "every reference that is beyond doubt meets its own paragraph": ({ before, now }) => {
    const [meant, met] = [targets(before), targets(now)];
    assert.equal(met.length, meant.length);
    for (const [index, target] of meant.entries()) if (target !== undefined) assert.equal(met[index], target);
  },

  "nothing but numbers and letters of labels is edited": ({ text, answer }) => {
    for (const { span, text: number } of answer.edits) {
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
        const before = parseDraft(text);
        const answer = renumber(before);
        const after = withEdits(text, answer);
        const drafts = { text, before, answer, after, now: parseDraft(after) };
        for (const [law, holds] of Object.entries(laws)) assertLaw(law, () => holds(drafts));
        reach.drafts++;
        if (after !== text) reach.changed++;
        if (answer.refusal) reach.refused++;
        reach.met += targets(before).filter((target) => target !== undefined).length;
      }),
      runs(2000),
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
function notesMet(draft: Draft): string[][] {
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
