import assert from "node:assert/strict";
import fc from "fast-check";
import { diagnose } from "../../server/src/features/diagnostics";
import { fixAll, hasSafeFixes } from "../../server/src/features/fix-all";
import { parseDraft } from "../../server/src/model/draft";
import { rules } from "../../server/src/rules";
import type { Checks } from "../../server/src/rules/checks";
import { applyEdits, type Edit } from "../../server/src/text/edit";
import { anyText } from "../support/drafts";
import { readMarked } from "../support/marked";
import { rightDraft } from "../support/right-draft";
import { randomOf } from "../support/faults/random";
import { runs, times } from "../support/times";

/** All rules speak, and loudly enough for their fixes to be made unasked. */
const all: Checks = { profile: "ga", rules: Object.fromEntries(rules.map(({ id }) => [id, "warning"])) };

/** The edits of one way to mend a finding, and all the ways to mend one. */
type Fix = readonly Edit[];
type Ways = readonly Fix[];

/** A draft with the faults of two rules, and what else chance puts around them. */
const faulty = fc
  .tuple(fc.constantFrom(...rules), fc.constantFrom(...rules), fc.oneof(anyText, rightDraft, fc.constant("")))
  .map(([one, other, rest]) => [exampleOf(one), rest, exampleOf(other)].join("\n\n"));

function exampleOf({ example }: (typeof rules)[number]): string {
  return readMarked(example.bad).text;
}

const MOST_PASSES = 10;

/** Mends the text until nothing is left to mend, and gives the passes that it took. `chosen` are the fixes to try in a pass. */
function mend(text: string, most: number, chosen: (ways: readonly Ways[]) => readonly Fix[]): number {
  let now = text;
  for (let pass = 0; ; pass++) {
    const ways = waysIn(now);
    if (ways.length === 0) return pass;
    assert.ok(pass < most, `fixes call for each other in\n${now}\nmade of\n${text}`);
    now = applyEdits(now, apart(chosen(ways)).flat());
  }
}

/** For each finding that has fixes: all of them. */
function waysIn(text: string): Ways[] {
  return diagnose(parseDraft(text), all).flatMap(({ fixes = [] }) =>
    fixes.length > 0 ? [fixes.map(({ edits }) => edits)] : [],
  );
}

/** The first fix, and each one after it that touches none before. */
function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  const meet = (one: Edit, other: Edit) => one.span.start <= other.span.end && other.span.start <= one.span.end;
  for (const fix of fixes) if (!chosen.flat().some((edit) => fix.some((other) => meet(edit, other)))) chosen.push(fix);
  return chosen;
}

const preferred = (ways: readonly Ways[]): Fix[] => ways.flatMap(([first]) => (first ? [first] : []));

describe("fixes", () => {
  it("of all pairs of rules come to an end, in the order of the text and against it", () => {
    for (const [index, one] of rules.entries())
      for (const other of rules.slice(index)) {
        const text = `${exampleOf(one)}\n\n${exampleOf(other)}`;
        mend(text, MOST_PASSES, preferred);
        mend(text, MOST_PASSES, (ways) => preferred(ways).reverse());
      }
  });

  it("come to an end in any order, whichever way to mend is taken", () => {
    const reach = { fixes: 0, passes: 0 };
    fc.assert(
      fc.property(faulty, fc.integer({ min: 1 }), (text, seed) => {
        const random = randomOf(seed);
        // Where many meet at one place, each waits for the one before.
        const most = MOST_PASSES + waysIn(text).length;
        reach.passes += mend(text, most, (ways) => {
          reach.fixes += ways.length;
          return random.shuffle(ways.map((each) => random.pick(each)));
        });
      }),
      runs(100),
    );
    assert.ok(reach.fixes > 250 * times, `only ${reach.fixes} fixes`);
    assert.ok(reach.passes > 60 * times, `only ${reach.passes} passes`);
  });

  it("that are made unasked leave nothing to make unasked", () => {
    const reach = { changed: 0 };
    fc.assert(
      fc.property(faulty, (text) => {
        const once = fixedUnasked(text);
        assert.ok(!hasSafeFixes(parseDraft(once), all), `something is left in\n${once}\nmade of\n${text}`);
        if (once !== text) reach.changed++;
      }),
      runs(100),
    );
    assert.ok(reach.changed > 25 * times, `only ${reach.changed} were changed`);
  });
});

const fixedUnasked = (text: string): string => applyEdits(text, fixAll(parseDraft(text), all));
