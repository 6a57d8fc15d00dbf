import assert from "node:assert/strict";
import fc from "fast-check";
import { codeActions } from "../../server/src/features/actions";
import type { DraftAction, Made } from "../../server/src/features/actions/action";
import { renumber } from "../../server/src/features/renumber";
import { parseDraft, sliceOf, textOf, type Draft } from "../../server/src/model/draft";
import { footnotes } from "../../server/src/model/footnotes";
import { references } from "../../server/src/model/references";
import { defaultChecks } from "../../server/src/rules/checks";
import { applyEdits } from "../../server/src/text/edit";
import type { Span } from "../../server/src/text/span";
import { anyText } from "../support/drafts";
import { rightDraft } from "../support/right-draft";
import { runs, times } from "../support/times";

const offered = (text: string, span: Span): DraftAction[] =>
  codeActions(parseDraft(text), span, defaultChecks, ["refactor", "source.fixAll"]);

/** What an action makes of a text; undefined if it refuses. */
function made(action: DraftAction): Made | undefined {
  const result = action.disabled === undefined ? action.make() : undefined;
  return result && !("message" in result) ? result : undefined;
}

/** A place in thousandths of the text, and how much is selected there. */
const place = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 0, 1, 7, 40));
const spanAt = ([at, length]: readonly [number, number], text: string): Span => {
  const start = Math.floor((at * text.length) / 1000);
  return { start, end: Math.min(text.length, start + length) };
};

/** Now and then the end of a sentence or the edge of a bracket, where more is offered. */
function tellingSpanAt(at: readonly [number, number], text: string): Span {
  const span = spanAt(at, text);
  const telling = [/\. [A-Z]/, /\[/, /\. [A-Z]|\[/][at[0] % 4];
  const near = telling?.exec(text.slice(span.start));
  const start = near ? span.start + near.index + 1 : span.start;
  return near ? { start, end: start } : span;
}

describe("actions on paragraphs, notes and brackets", () => {
  it("leave every number right in a draft where all are right, and all that meets still meets", () => {
    const reach = new Map<string, number>();
    fc.assert(
      fc.property(rightDraft, place, (text, at) => {
        assert.deepEqual(renumber(parseDraft(text)).edits, [], "the draft is right to begin with");
        for (const action of offered(text, tellingSpanAt(at, text))) {
          const result = made(action);
          if (!result) continue;
          const after = applyEdits(text, result.edits);
          assertRight(after, text.includes("Ibid."), `${action.kind} made\n${after}\nof\n${text}`);
          reach.set(action.kind, (reach.get(action.kind) ?? 0) + 1);
        }
      }),
      runs(400),
    );
    for (const kind of [
      "move.up",
      "move.down",
      "rewrite.insertFootnote",
      "rewrite.split",
      "rewrite.join",
      "rewrite.keepText",
    ])
      assert.ok((reach.get(`refactor.${kind}`) ?? 0) > 15 * times, `${kind}: ${reach.get(`refactor.${kind}`) ?? 0}`);
  });

  it("move down and up again, and nothing has changed", () => {
    let count = 0;
    fc.assert(
      fc.property(rightDraft, place, (text, at) => {
        if (text.includes("Ibid.")) return;
        const down = offered(text, spanAt([at[0], 0], text)).find(({ kind }) => kind === "refactor.move.down");
        const result = down && made(down);
        if (!result?.selection) return;
        const moved = applyEdits(text, result.edits);
        const up = offered(moved, result.selection).find(({ kind }) => kind === "refactor.move.up");
        const back = up && made(up);
        assert.ok(back, `cannot be moved back:\n${moved}`);
        assert.equal(applyEdits(moved, back.edits), text);
        count++;
      }),
      runs(500),
    );
    assert.ok(count > 100 * times, `only ${count} moves`);
  });

  it("give edits that can be made, on any text", () => {
    fc.assert(
      fc.property(anyText, fc.array(place, { minLength: 3, maxLength: 3 }), (text, places) => {
        for (const at of places) {
          for (const action of offered(text, spanAt(at, text))) {
            const result = made(action);
            if (!result) continue;
            const after = applyEdits(text, result.edits);
            const { start, end } = result.selection ?? { start: 0, end: 0 };
            assert.ok(0 <= start && start <= end && end <= after.length, action.kind);
          }
        }
      }),
      runs(100),
    );
  });
});

/** Every number follows, every marker meets its note, every reference its paragraph. */
function assertRight(text: string, hasIbid: boolean, story: string): void {
  const draft = parseDraft(text);
  assert.deepEqual(renumber(draft).edits, [], story);
  const { markers, definitionsOf } = footnotes(draft);
  for (const marker of markers) {
    const word = /m(\d+)$/.exec(text.slice(0, marker.start))?.[1];
    const [note] = definitionsOf.get(marker.id) ?? [];
    assert.ok(note, story);
    if (word !== undefined && !hasIbid) assert.match(sliceOf(draft, note), new RegExp(`n${word}\\b`), story);
  }
  for (const { start, end, parts } of references(draft)) {
    const word = /t(p\d+(?:i\d+)?) in $/.exec(text.slice(0, start))?.[1];
    if (word === undefined) continue;
    const target = parts[0]?.target;
    assert.ok(target, story);
    assert.match(ownText(draft, target), new RegExp(`\\b${word}\\b`), story);
    const direction = text.slice(start, end).split(" ").at(-1);
    assert.equal(target.start < start ? "above" : "below", direction, story);
  }
}

const ownText = (draft: Draft, { start, end }: Span): string => textOf(draft).slice(start, end);
