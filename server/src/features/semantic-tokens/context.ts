import { memo } from "../../text/memo";
import { bracketLevels } from "../../model/bracket-levels";
import { brackets } from "../../model/brackets";
import { blockIndexAt, type Draft } from "../../model/draft";
import { footnotes } from "../../model/footnotes";
import { noteEntries } from "../../model/note-entries";
import { referenceEntries, type ReferenceEntry } from "../../model/reference-entries";
import { referenceAt } from "../../model/references";
import type { TokenModifierId } from "./legend";

/** What other blocks say of the tokens of a block: a modifier by the offset in the block at which the token starts. */
export type Context = ReadonlyMap<number, TokenModifierId>;

/** The context of each block that has one, by the block's index. */
export const contexts = memo((draft: Draft): ReadonlyMap<number, Context> => {
  const found = new Map<number, Map<number, TokenModifierId>>();
  for (const { offset, modifier } of modified(draft)) {
    const index = blockIndexAt(draft, offset);
    const context = found.get(index) ?? new Map<number, TokenModifierId>();
    found.set(index, context.set(offset - (draft.starts[index] ?? 0), modifier));
  }
  return found;
});

interface Modified {
  readonly offset: number;
  readonly modifier: TokenModifierId;
}

function* modified(draft: Draft): Iterable<Modified> {
  const broken = ({ start }: { readonly start: number }): Modified => ({ offset: start, modifier: "broken" });
  const { markers, definitionsOf } = noteEntries(draft);
  const undefinedMarkers = markers.filter(({ id }) => !definitionsOf.has(id));
  const { unclosed, unopened } = brackets(draft);
  yield* undefinedMarkers.map(footnotes(draft).markerAt).map(broken);
  yield* referenceEntries(draft)
    .filter(leadsNowhere)
    .map((entry) => broken(referenceAt(draft, entry)));
  yield* [...unclosed, ...unopened].map(broken);
  for (const { open, close, level } of bracketLevels(draft)) {
    if (level < 2) continue;
    const modifier = level === 2 ? "nested" : "deep";
    yield { offset: open.start, modifier };
    yield { offset: close.start, modifier };
  }
}

const leadsNowhere = ({ certain, parts }: ReferenceEntry): boolean => certain && parts.some(({ target }) => !target);
