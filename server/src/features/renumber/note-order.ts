import { exchanged, journeyOf, type Journey, type Pieces } from "../../text/pieces";
import type { Span } from "../../text/span";
import { memo } from "../../text/memo";
import type { Draft } from "../../model/draft";
import { footnotes, type FootnoteDefinition } from "../../model/footnotes";
import { bornAt, type Change } from "./change";
import { isNumber, type Numbering } from "./numbering";

/** The numbered notes in the order in which the text first mentions them, and those that it does not mention. */
interface NoteCount {
  readonly mentioned: readonly { readonly id: string; readonly at: number }[];
  readonly unused: ReadonlySet<number>;
  readonly isInOrder: boolean;
}

/**
 * Whether the notes are numbered in the order in which the text mentions them, each number once and none left out but for
 * notes that no marker mentions.
 */
export const notesAreInOrder = (draft: Draft): boolean => noteCount(draft).isInOrder;

const noteCount = memo((draft: Draft): NoteCount => {
  const { markers, definitions, definitionsOf, markersOf } = footnotes(draft);
  const mentioned = firstMentions(markers.map(({ id, start }) => ({ id, at: start })));
  const unused = new Set(
    definitions.filter(({ id }) => isNumber(id) && !markersOf.has(id)).map(({ id }) => Number(id)),
  );
  const isUnique = Array.from(definitionsOf).every(([id, notes]) => !isNumber(id) || notes.length === 1);
  const numbers = mentioned.map(({ id }) => Number(id));
  return {
    mentioned,
    unused,
    isInOrder: isUnique && numbers.every((number, i) => i === 0 || follows(numbers[i - 1] ?? 0, number, unused)),
  };
});

function firstMentions(mentions: readonly { readonly id: string; readonly at: number }[]) {
  const known = new Set<string>();
  return mentions.filter(({ id }) => isNumber(id) && !known.has(id) && known.add(id));
}

/** Whether `number` comes next behind `last`, if those that are `unused` are passed over. */
function follows(last: number, number: number, unused: ReadonlySet<number>): boolean {
  let next = last + 1;
  while (next < number && unused.has(next)) next++;
  return next === number;
}

/** The number that a note gets which is mentioned first at `offset`; undefined if the notes are not in order. */
export function nextNoteNumber(draft: Draft, offset: number): number | undefined {
  const { mentioned, isInOrder, unused } = noteCount(draft);
  if (!isInOrder) return undefined;
  const before = mentioned.findLast(({ at }) => at < offset);
  if (before) return Number(before.id) + 1;
  const [first] = mentioned;
  return first ? Number(first.id) : Math.max(0, ...unused) + 1;
}

/** The notes' numbers after a change, by the number that they bear now; none unless they are in order and it moves some. */
export function noteNumbers(draft: Draft, { born = [] }: Change, place: Journey): Numbering["notes"] {
  const { mentioned, unused, isInOrder } = noteCount(draft);
  const numbers: Numbering["notes"] = new Map();
  if (!isInOrder) return numbers;
  const kept = footnotes(draft).markers.flatMap(({ id, start }) => {
    const at = place(start);
    return at === undefined ? [] : [{ id, at }];
  });
  const births = born.filter((birth) => birth.in === "markers").map(({ at }) => ({ at: bornAt(at, place) }));
  const inOrder: { readonly id?: string; readonly at: number }[] = [...firstMentions(kept.sort(byPlace)), ...births];
  let next = Number(mentioned[0]?.id ?? Math.max(0, ...unused) + 1);
  for (const { id } of inOrder.sort(byPlace)) {
    const number = next++;
    if (id === undefined) continue;
    if (String(number) !== id) numbers.set(id, String(number));
    // A note that no marker mentions keeps its place behind the one before it.
    for (let other = Number(id) + 1; unused.has(other); other++, next++)
      if (other !== next) numbers.set(String(other), String(next));
  }
  return numbers;
}

const byPlace = (one: { readonly at: number }, other: { readonly at: number }): number => one.at - other.at;

/** The pieces with the notes in the order of their new numbers, if they stood in the order of the old ones. */
export function sortedDefinitions(
  draft: Draft,
  pieces: Pieces,
  numbers: Numbering["notes"],
  { born = [] }: Change,
): Pieces {
  const definitions = footnotes(draft).definitions.filter(({ id }) => isNumber(id));
  const stoodInOrder = definitions.every(({ id }, i) => i === 0 || Number(definitions[i - 1]?.id) < Number(id));
  if (numbers.size === 0 || !stoodInOrder || born.length > 0) return pieces;
  const numberOf = ({ id }: FootnoteDefinition) => Number(numbers.get(id) ?? id);
  let sorted = pieces;
  const place = journeyOf(pieces);
  const standing = definitions
    .filter(({ start }) => place(start) !== undefined)
    .sort((a, b) => (place(a.start) ?? 0) - (place(b.start) ?? 0));
  const wanted = [...standing].sort((a, b) => numberOf(a) - numberOf(b));
  for (let at = 0; at < standing.length; at++) {
    const [here, note] = [standing[at], wanted[at]];
    if (!here || !note || here === note) continue;
    sorted = exchanged(sorted, ...placesOf(sorted, here, note));
    standing[standing.indexOf(note)] = here;
    standing[at] = note;
  }
  return sorted;
}

function placesOf(pieces: Pieces, ...notes: readonly [Span, Span]): [Span, Span] {
  const place = journeyOf(pieces);
  const [one, other] = notes.map(({ start, end }) => ({ start: place(start) ?? 0, end: (place(end - 1) ?? 0) + 1 }));
  return [one ?? notes[0], other ?? notes[1]];
}
