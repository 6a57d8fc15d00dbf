import type { Draft } from "../../../server/src/model/draft";
import { sliceOf } from "../../../server/src/model/draft";
import { footnotes, type FootnoteDefinition, type FootnoteMarker } from "../../../server/src/model/footnotes";
import { blockAt, after, foundBy, insert, isInNote, remove, replaced, type Fault } from "./fault";
import type { Random } from "./random";
import { leadsIbid } from "./sources";
import { plainWords } from "./running-text";

export const noteFaults: Record<string, Fault> = {
  "delete a note": (draft, random) => {
    const note = random.find(
      footnotes(draft).definitions.filter((each) => isUsed(draft, each) && !leadsIbid(draft, each)),
    );
    if (!note) return undefined;
    const { block, start } = blockAt(draft, note.start);
    const edits = [remove({ start, end: start + block.text.length })];
    const markers = footnotes(draft).markersOf.get(note.id) ?? [];
    return { edits, expected: markers.map((marker) => foundBy("undefined-footnote", after(edits, marker))) };
  },

  "delete a marker": (draft, random) => {
    const marker = random.find(loneMarkers(draft));
    const note = marker && footnotes(draft).definitionsOf.get(marker.id)?.[0];
    if (!note) return undefined;
    const edits = [remove(marker)];
    return { edits, expected: [foundBy("unused-footnote", after(edits, note.label))] };
  },

  "swap two markers": (draft, random) => swap(draft, random, loneMarkers(draft)),

  "swap the numbers of two notes": (draft, random) => {
    const notes = footnotes(draft).definitions.filter(
      (each) => isUsed(draft, each) && !leadsIbid(draft, each) && !each.ibid,
    );
    return swap(draft, random, notes);
  },

  "repeat a marker": (draft, random) => {
    const marker = random.find(loneMarkers(draft));
    const places = plainWords(draft).filter(({ start, end }) => marker && start > marker.end && isInside(draft, end));
    const word = random.find(places.filter((place) => !isInNote(draft, place)));
    if (!marker || !word) return undefined;
    const again = sliceOf(draft, marker);
    const at = { start: word.end, end: word.end + again.length };
    return { edits: [insert(word.end, again)], expected: [foundBy("repeated-marker", at)] };
  },

  "put a marker before the comma": (draft, random) => {
    const marker = random.find(footnotes(draft).markers.filter((each) => standsBehindMark(draft, each)));
    if (!marker) return undefined;
    const span = { start: marker.start - 1, end: marker.end };
    const turned = sliceOf(draft, marker) + sliceOf(draft, { start: span.start, end: marker.start });
    return replaced(span, turned, "marker-before-punctuation");
  },
};

type Numbered = FootnoteMarker | FootnoteDefinition;

/** Found at the first of the two: the order breaks there. */
function swap(draft: Draft, random: Random, places: readonly Numbered[]): ReturnType<Fault> {
  const pair = random
    .shuffle(places)
    .slice(0, 2)
    .sort((a, b) => a.start - b.start);
  const [first, second] = pair;
  if (!first || !second) return undefined;
  const edits = [
    { span: first.idSpan, text: sliceOf(draft, second.idSpan) },
    { span: second.idSpan, text: sliceOf(draft, first.idSpan) },
  ];
  const end = first.idSpan.start + sliceOf(draft, second.idSpan).length;
  return { edits, expected: [foundBy("footnote-order", { start: first.idSpan.start, end })] };
}

const isUsed = (draft: Draft, { id }: FootnoteDefinition): boolean => footnotes(draft).markersOf.has(id);

/** Behind a letter and before a blank: behind a digit it would be an exponent. */
const isInside = (draft: Draft, at: number): boolean =>
  /^\p{L}{3} $/u.test(sliceOf(draft, { start: at - 3, end: at + 1 }));

/** The markers in the text that alone lead to their note. */
const loneMarkers = (draft: Draft): FootnoteMarker[] =>
  footnotes(draft).markers.filter(
    (marker) =>
      footnotes(draft).markersOf.get(marker.id)?.length === 1 &&
      footnotes(draft).definitionsOf.has(marker.id) &&
      !isInNote(draft, marker),
  );

/** One marker behind one mark: those that stand side by side have a comma of their own. */
const standsBehindMark = (draft: Draft, { start, end }: FootnoteMarker): boolean =>
  /[\p{L})”][,.;]$/u.test(sliceOf(draft, { start: start - 2, end: start })) &&
  !/^[,\p{No}[]/u.test(sliceOf(draft, { start: end, end: end + 2 }));
