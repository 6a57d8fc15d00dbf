import { toSuperscript } from "../../text/numerals";
import { opening } from "../../text/opening";
import { shift } from "../../text/span";
import { sliceOf, type Draft } from "../../model/draft";
import { footnotes, type FootnoteDefinition } from "../../model/footnotes";
import { leafWith, typedSpan, type Place } from "./place";
import { MOST, type Suggestion } from "./suggestion";

/**
 * Behind `[^`, and on a superscript number: the notes of the draft, each to be written in its own style. So `[^` is a way to
 * write `¹²` on a keyboard that has no such digits.
 */
export function completeNotes(place: Place): Suggestion[] {
  const typed = typedMarker(place);
  if (typed === undefined) return [];
  const insert = typedSpan(place, typed.length);
  const closing = typed.startsWith("[") && place.after.startsWith("]") ? 1 : 0;
  const span = { start: insert.start, end: insert.end + closing };
  return footnotes(place.draft)
    .definitions.filter((note) => filterOf(note, typed).startsWith(typed))
    .slice(0, MOST + 1)
    .map((note) => suggestionFor(place.draft, note, typed, span));
}

/** The marker up to the cursor, as far as it is typed; undefined where none may stand, as at the beginning of a line. */
function typedMarker(place: Place): string | undefined {
  const caret = /\[\^[^\s\][]*$/.exec(place.before)?.[0];
  if (caret === undefined) return typedSuperscript(place);
  const isMarker = leafWith(place, "footnoteMarker", 0, place.after.startsWith("]") ? "x" : "x]") !== undefined;
  return isMarker && place.before.trim() !== caret ? caret : undefined;
}

function typedSuperscript(place: Place): string | undefined {
  const marker = leafWith(place, "footnoteMarker", 0, "");
  if (marker?.leaf.style !== "superscript") return undefined;
  const { start, end } = shift(marker.leaf, marker.base);
  return end === place.offset ? place.before.slice(start - place.start) : undefined;
}

function suggestionFor(draft: Draft, note: FootnoteDefinition, typed: string, span: Suggestion["insert"]): Suggestion {
  const marker = markerOf(note);
  const words = sliceOf(draft, note.body);
  return {
    kind: "note",
    label: marker,
    preview: opening(words, 8),
    about: opening(words, 60),
    text: marker,
    filter: filterOf(note, typed),
    insert: span,
    replace: span,
  };
}

const markerOf = ({ id, style }: FootnoteDefinition): string =>
  style === "superscript" ? toSuperscript(Number(id)) : `[^${id}]`;

/** What the typed part is compared with: behind `[^` the plain number of a superscript note too. */
const filterOf = (note: FootnoteDefinition, typed: string): string =>
  typed.startsWith("[") ? `[^${note.id}` : markerOf(note);
