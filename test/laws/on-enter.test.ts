import assert from "node:assert/strict";
import fc from "fast-check";
import { diagnose } from "../../server/src/features/diagnostics";
import { onEnter } from "../../server/src/features/on-enter";
import { parseDraft, sliceOf } from "../../server/src/model/draft";
import { footnotes } from "../../server/src/model/footnotes";
import { outline } from "../../server/src/model/outline";
import { references } from "../../server/src/model/references";
import { defaultChecks } from "../../server/src/rules/checks";
import { applyEdits } from "../../server/src/text/edit";
import { anyText } from "../support/drafts";
import { orderedDraft } from "../support/ordered";
import { runs } from "../support/times";

/** A draft with the cursor in it. */
interface Typed {
  readonly text: string;
  readonly cursor: number;
}

const type = ({ text, cursor }: Typed, words: string): Typed => ({
  text: text.slice(0, cursor) + words + text.slice(cursor),
  cursor: cursor + words.length,
});

/** Presses Enter. The cursor stands behind what is inserted at it, as in an editor. */
function enter(typed: Typed, lineBreak: string): Typed {
  const { text, cursor } = type(typed, lineBreak);
  const edits = onEnter(parseDraft(text), cursor);
  const by = edits
    .filter(({ span }) => span.end <= cursor)
    .reduce((sum, { span, text: written }) => sum + written.length - (span.end - span.start), 0);
  return { text: applyEdits(text, edits), cursor: cursor + by };
}

const hasLabel = ({ text, cursor }: Typed): boolean =>
  /\S[ \t]*$/.test(
    text
      .slice(0, cursor)
      .split(/[\r\n]/)
      .at(-1) ?? "",
  );

const sentence = "Zuzu.";

const laws: Record<string, (before: Typed, once: Typed, lineBreak: string) => void> = {
  "a second Enter leaves the draft as it was, with an empty line": ({ text, cursor }, once, lineBreak) => {
    const twice = enter(once, lineBreak);
    assert.equal(twice.text.slice(0, cursor), text.slice(0, cursor));
    assert.equal(twice.text.slice(twice.cursor), text.slice(cursor));
    assert.match(twice.text.slice(cursor, twice.cursor), /^(?:\r?\n){1,2}$/);
  },

  "no rule finds anything new": ({ text }, once) => {
    const rules = (draft: string) => new Set(diagnose(parseDraft(draft), defaultChecks).map(({ rule }) => rule));
    const known = rules(text);
    assert.deepEqual(
      [...rules(type(once, sentence).text)].filter((rule) => !known.has(rule)),
      [],
    );
  },

  "every reference and marker meets what it met": ({ text }, once) =>
    assert.deepEqual(met(type(once, sentence).text), met(text)),

  "nothing but numbers is edited": ({ text }, once) =>
    assert.equal(withoutNumbers(type(once, sentence).text).replace(sentence, ""), withoutNumbers(text)),
};

describe("Enter", () => {
  it("keeps numbers, references and words of random drafts in order", () => {
    const reach = { places: 0, labels: 0, moved: 0, met: 0 };
    fc.assert(
      fc.property(
        orderedDraft,
        fc.array(fc.nat({ max: 99 }), { minLength: 5, maxLength: 5 }),
        ({ text, lineBreak }, picks) => {
          const ends = endsIn(text);
          for (const pick of picks) {
            const before = { text, cursor: ends[pick % ends.length] ?? 0 };
            const once = enter(before, lineBreak);
            reach.places++;
            if (!hasLabel(once)) continue;
            for (const [law, holds] of Object.entries(laws)) assertLaw(law, once, () => holds(before, once, lineBreak));
            reach.labels++;
            if (!once.text.endsWith(text.slice(before.cursor))) reach.moved++;
            reach.met += met(text).length;
          }
        },
      ),
      runs(40),
    );
    assert.ok(reach.labels / reach.places > 0.95, `labels at ${reach.labels} of ${reach.places} places`);
    assert.ok(reach.moved / reach.labels > 0.5, `later numbers at ${reach.moved} of ${reach.labels} labels`);
    assert.ok(reach.met / reach.labels > 2, `${reach.met} references and markers at ${reach.labels} labels`);
  });

  it("never fails, whatever the text and wherever the cursor", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 1000 }), (text, at) => {
        enter({ text, cursor: Math.floor((at * text.length) / 1000) }, "\n");
      }),
      runs(400),
    );
  });
});

function assertLaw(law: string, { text, cursor }: Typed, holds: () => void): void {
  try {
    holds();
  } catch (error) {
    const shown = `${text.slice(0, cursor)}|${text.slice(cursor)}`;
    throw new Error(`The law that ${law} is broken:\n${shown}`, { cause: error });
  }
}

/** The ends of all paragraphs and items, before the bracket that closes there and behind it. */
function endsIn(text: string): number[] {
  const draft = parseDraft(text);
  const { paragraphs, lists } = outline(draft);
  return [...paragraphs, ...lists.flatMap(({ items }) => items)].flatMap(({ end }) =>
    text[end - 1] === "]" ? [end - 1, end] : [end],
  );
}

/** For each number of each reference, and for each marker, the words that it meets. */
function met(text: string): (string | undefined)[] {
  const draft = parseDraft(text);
  const wordOf = (start: number, end: number) => /word\d+/.exec(sliceOf(draft, { start, end }))?.[0];
  const targets = references(draft).flatMap(({ parts }) =>
    parts.map(({ target }) => target && wordOf(target.start, target.end)),
  );
  const { markers, definitionsOf } = footnotes(draft);
  const notes = markers.map(({ id }) =>
    definitionsOf
      .get(id)
      ?.map((note) => wordOf(note.start, note.end))
      .join(),
  );
  return [...targets, ...notes];
}

/** The text without labels and references, and without blanks and dashes. */
function withoutNumbers(text: string): string {
  const draft = parseDraft(text);
  const { paragraphs, lists } = outline(draft);
  const numbers = [...paragraphs, ...lists.flatMap(({ items }) => items)].map(({ label }) => label);
  const cuts = [...numbers, ...references(draft)].map(({ start, end }) => ({ span: { start, end }, text: "" }));
  return applyEdits(text, cuts).replace(/[\s*-]/g, "");
}
