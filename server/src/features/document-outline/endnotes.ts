import type { Draft } from "../../model/draft";
import { noteEntries } from "../../model/note-entries";
import { noteText } from "../../model/note-text";

/**
 * The first block of the notes that stand together at the end of a draft, and belong to more than one of its blocks; -1 if there are none.
 */
export function endnotesFrom(draft: Draft): number {
  const texts = noteText(draft);
  const first = draft.blocks.findLastIndex(({ kind }, index) => kind !== "footnote" && !texts.has(index)) + 1;
  const { definitions, markersOf } = noteEntries(draft);
  const ids = new Set(definitions.filter(({ block }) => block >= first).map(({ id }) => id));
  const markers = [...ids].flatMap((id) => markersOf.get(id) ?? []);
  return new Set(markers.map(({ block }) => block)).size > 1 ? first : -1;
}
