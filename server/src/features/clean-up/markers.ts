import { t } from "@vscode/l10n";
import { toSuperscript } from "../../text/numerals";
import { joined, type Line, type Note } from "./lines";
import { markerPlaces, type MarkerPlace } from "./marker-places";
import type { Report } from "./report";

/**
 * The lines with the markers of their footnotes in superscript digits. A number becomes a marker only if the page has a
 * note of that number and the number stands between the markers of the notes before and behind it; where two could be
 * meant, it is left, and told.
 */
export function raiseMarkers(lines: readonly Line[], report: Report): Line[] {
  const raised = [...lines];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (line.isTurned && index > 0 && (lines[index - 1]?.notes.length ?? 0) === 0) from = index;
    const notes = line.notes.filter(isNumbered);
    if (notes.length === 0) continue;
    const page = raised.slice(from, index + 1);
    for (const [at, text] of raisedTexts(page, notes, report).entries()) {
      raised[from + at] = { ...(page[at] as Line), text };
    }
    from = index + 1;
  }
  return withoutEmpty(raised);
}

/** A line that held nothing but a marker has nothing left but the notes of its page. */
function withoutEmpty(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const before = kept.at(-1);
    if (line.text === "" && before) kept[kept.length - 1] = joined(before, line, before.text);
    else kept.push(line);
  }
  return kept;
}

type NumberedNote = Note & { readonly number: number };

const isNumbered = (note: Note): note is NumberedNote => note.number !== undefined;

/** The texts of the lines of a page, markers raised. */
function raisedTexts(page: readonly Line[], notes: readonly NumberedNote[], report: Report): string[] {
  const text = page.map((line) => line.text).join("\n");
  const places = markerPlaces(text).filter(({ number }) => notes.some((note) => note.number === number));
  const chosen = chain(places, notes);
  const pieces: string[] = [];
  let at = 0;
  for (const [index, note] of notes.entries()) {
    const place = chosen.get(note.number);
    if (!place || isAmbiguous(place, places, neighbours(notes, index, chosen))) {
      if (!hasRaised(text, note.number)) report.doubt(complaint(note.number, place), note.span);
      continue;
    }
    pieces.push(
      text.slice(at, place.gap),
      toSuperscript(note.number),
      text.slice(place.gap, place.start).replace(/[^\n]/g, ""),
    );
    at = place.end;
    report.add("markers");
  }
  return (pieces.join("") + text.slice(at)).split("\n");
}

const complaint = (number: number, place: MarkerPlace | undefined): string =>
  place
    ? t("The marker of note {0} may be one of several numbers on its page. Put ¹²³ where it belongs.", number)
    : t("The marker of note {0} was not found on its page. Put ¹²³ where it belongs.", number);

const hasRaised = (text: string, number: number): boolean =>
  new RegExp(`(?<![⁰¹²³⁴-⁹])${toSuperscript(number)}(?![⁰¹²³⁴-⁹])`).test(text);

/** The places, one a note at most and in the order of the notes, that hold most notes and are the most likely. */
function chain(places: readonly MarkerPlace[], notes: readonly NumberedNote[]): Map<number, MarkerPlace> {
  const best: (Chain | undefined)[] = notes.map(() => undefined);
  for (const place of places) {
    const index = notes.findIndex((note) => note.number === place.number);
    const before =
      place.strength > 0 ? best.slice(0, index).reduce(heavier, undefined) : nearBy(best[index - 1], place);
    if (place.strength === 0 && !before) continue;
    const weight = (before?.weight ?? 0) + 2 + place.strength;
    best[index] = heavier(best[index], { place, before, weight });
  }
  const chosen = new Map<number, MarkerPlace>();
  for (let link = best.reduce(heavier, undefined); link; link = link.before) chosen.set(link.place.number, link.place);
  return chosen;
}

interface Chain {
  readonly place: MarkerPlace;
  readonly before: Chain | undefined;
  readonly weight: number;
}

/** `third 25 and fourth 26 reviews`: a number that may be a quantity is a marker right behind another. */
const nearBy = (before: Chain | undefined, place: MarkerPlace): Chain | undefined =>
  before && place.start - before.place.end < 30 ? before : undefined;

const heavier = (one: Chain | undefined, other: Chain | undefined): Chain | undefined =>
  (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one;

/** Where the markers of the notes before and behind stand. */
function neighbours(
  notes: readonly NumberedNote[],
  index: number,
  chosen: ReadonlyMap<number, MarkerPlace>,
): { after: number; before: number } {
  const placed = (note: NumberedNote) => chosen.get(note.number);
  return {
    after: placedStart(notes.slice(0, index).findLast(placed), chosen, -1),
    before: placedStart(notes.slice(index + 1).find(placed), chosen, Infinity),
  };
}

const placedStart = (
  note: NumberedNote | undefined,
  chosen: ReadonlyMap<number, MarkerPlace>,
  otherwise: number,
): number => (note && chosen.get(note.number)?.start) ?? otherwise;

/** Whether another place between those of the neighbours is as likely. */
const isAmbiguous = (
  place: MarkerPlace,
  places: readonly MarkerPlace[],
  { after, before }: { after: number; before: number },
): boolean =>
  places.some(
    (other) =>
      other !== place &&
      other.number === place.number &&
      other.strength >= place.strength &&
      other.start > after &&
      other.start < before,
  );
