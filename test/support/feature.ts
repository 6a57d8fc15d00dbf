import assert from "node:assert/strict";
import type { Edit } from "../../server/src/text/edit";
import { applyEdits } from "../../server/src/text/edit";
import type { Span } from "../../server/src/text/span";
import { parseDraft, type Draft } from "../../server/src/model/draft";
import { readMarked, writeMarked } from "./marked";

/** Checks that `feature`, asked at the `|` of the sample, answers with the spans marked `{|so|}`. */
export function checkSpans(feature: (draft: Draft, offset: number) => readonly Span[], sample: string): void {
  const { text, cursor } = readCursor(sample);
  const spans = [...feature(parseDraft(text), cursor)].sort((a, b) => a.start - b.start);
  assert.equal(withCursor(text, cursor, spans), sample);
}

/** Checks that the edits of `feature`, asked at the `|` of `before`, make `after` of it. */
export function checkEdits(
  feature: (draft: Draft, offset: number) => readonly Edit[],
  before: string,
  after: string,
): void {
  const { text, cursor } = readCursor(before);
  assert.equal(applyEdits(text, feature(parseDraft(text), cursor)), after);
}

function readCursor(sample: string): { text: string; cursor: number } {
  const { text, cursor } = readMarked(sample);
  if (cursor === undefined) throw new Error(`No cursor | in: ${sample}`);
  return { text, cursor };
}

function withCursor(text: string, cursor: number, spans: readonly Span[]): string {
  const marked = writeMarked(text, [...spans, { start: cursor, end: cursor }]);
  return marked.replace("{||}", "|");
}
