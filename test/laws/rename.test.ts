import assert from "node:assert/strict";
import fc from "fast-check";
import { rename } from "../../server/src/features/rename";
import { isRefused } from "../../server/src/features/rename/answer";
import { nameAt, type Name } from "../../server/src/features/rename/name";
import { parseDraft, sliceOf } from "../../server/src/model/draft";
import { footnotes } from "../../server/src/model/footnotes";
import { references } from "../../server/src/model/references";
import { applyEdits } from "../../server/src/text/edit";
import { numberedDraft } from "../support/numbered";
import { runs } from "../support/times";

const newName = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.integer({ min: 1, max: 12 }).map((number) => `${number} bis`),
  fc.constantFrom("a", "b", "d", "e"),
);

interface Renamed {
  readonly name: Name;
  readonly text: string;
}

/** The text with the name at `offset` changed, without the edits that need consent; undefined if it is refused. */
function renamed(text: string, offset: number, to: string): Renamed | undefined {
  const draft = parseDraft(text);
  const name = nameAt(draft, offset);
  const answer = rename(draft, offset, to);
  if (!name || isRefused(name) || !answer || isRefused(answer)) return undefined;
  return {
    name,
    text: applyEdits(
      text,
      answer.edits.filter(({ consent }) => !consent),
    ),
  };
}

describe("renaming", () => {
  it("there and back gives the same text, and everything keeps its meaning", () => {
    const reach = { tried: 0, granted: 0, back: 0 };
    fc.assert(
      fc.property(numberedDraft, fc.nat(), newName, (text, place, to) => {
        const offset = placeOfNumber(text, place);
        reach.tried++;
        const there = renamed(text, offset, to);
        if (!there || there.text === text) return;
        reach.granted++;
        assertSameMeanings(text, there.text);
        const back = renamed(there.text, placeOfNumber(there.text, place), there.name.text);
        if (!back) return;
        reach.back++;
        assert.equal(back.text, text);
      }),
      runs(300),
    );
    assert.ok(reach.granted / reach.tried > 0.12, `only ${reach.granted} of ${reach.tried} were granted`);
    assert.ok(reach.back / reach.granted > 0.8, `only ${reach.back} of ${reach.granted} went back`);
  });
});

/** One of the places where a number or letter of a label, a marker or a reference begins; renaming keeps their order. */
function placeOfNumber(text: string, place: number): number {
  const places = [...text.matchAll(/^\d+|(?<=\()[a-z](?=\))|[⁰¹²³⁴-⁹]+|(?<=paragraphs? )\d/gm)].map(
    ({ index }) => index,
  );
  return places[place % places.length] ?? 0;
}

function assertSameMeanings(before: string, after: string): void {
  const now = meanings(after);
  for (const [at, meaning] of meanings(before).entries()) if (meaning) assert.deepEqual(now[at], meaning);
}

/** For each marker the words of its note, and for each reference those of what it means; undefined where that is in doubt. */
function meanings(text: string): (readonly unknown[] | undefined)[] {
  const draft = parseDraft(text);
  const { markers, definitionsOf } = footnotes(draft);
  const noted = markers.map(({ id }) => (definitionsOf.get(id) ?? []).map((note) => sliceOf(draft, note.body)));
  const cited = references(draft).map(({ certain, parts }) =>
    certain && parts.every(({ candidates }) => candidates.length < 2)
      ? parts.map(({ target }) => target && /p\d+(?:i\d+)?/.exec(sliceOf(draft, target))?.[0])
      : undefined,
  );
  return [...noted, ...cited];
}
