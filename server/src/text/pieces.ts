import { sortEdits, type Edit } from "./edit";
import { lastAtOrBefore } from "./lines";
import type { Span } from "./span";

/** A stretch of the old text, kept as it is. */
type Kept = Span;

/** New words; `was` is what they stand for in the old text, if they are another form of it and not something else. */
interface Written {
  readonly text: string;
  readonly was?: Span;
}

/** A new text as pieces of an old one, each stretch of it at most once and in any order, with new words between them. */
export type Pieces = readonly (Kept | Written)[];

export const wholeText = (length: number): Pieces => [{ start: 0, end: length }];

/**
 * The pieces after disjoint edits with offsets in the text that `pieces` make. `renames` says that what the edits write is
 * another form of what stood there, as a new number is.
 */
export function replaced(pieces: Pieces, edits: readonly Edit[], renames = false): Pieces {
  const rest = new Cutter(pieces);
  const made: (Kept | Written)[] = [];
  for (const { span, text } of sortEdits(edits)) {
    for (const piece of rest.until(span.start)) made.push(piece);
    const gone = rest.until(span.end);
    const [old] = gone;
    const was = renames && gone.length === 1 && old && isKept(old) ? { was: old } : {};
    if (text !== "" || renames) made.push({ text, ...was });
  }
  for (const piece of rest.until(Infinity)) made.push(piece);
  return made;
}

/** The pieces with two stretches of the text that they make, the first before the second, in each other's place. */
export function exchanged(pieces: Pieces, first: Span, second: Span): Pieces {
  const rest = new Cutter(pieces);
  const [before, one, between, other] = [first.start, first.end, second.start, second.end].map((end) =>
    rest.until(end),
  );
  return [...(before ?? []), ...(other ?? []), ...(between ?? []), ...(one ?? []), ...rest.until(Infinity)];
}

/** Where a place of the old text is in the new one: its offset there, undefined if it is gone. */
export type Journey = (offset: number) => number | undefined;

export function journeyOf(pieces: Pieces): Journey {
  const stops: { readonly start: number; readonly end: number; readonly to: number; readonly isWritten: boolean }[] =
    [];
  let to = 0;
  for (const piece of pieces) {
    const old = isKept(piece) ? piece : piece.was;
    if (old) stops.push({ start: old.start, end: old.end, to, isWritten: !isKept(piece) });
    to += lengthOf(piece);
  }
  stops.sort((a, b) => a.start - b.start);
  const starts = stops.map(({ start }) => start);
  return (offset) => {
    const stop = stops[lastAtOrBefore(starts, offset)];
    if (!stop || offset < stop.start || offset >= stop.end) return undefined;
    return stop.isWritten ? stop.to : stop.to + offset - stop.start;
  };
}

/** The fewest edits of the old text that make the new one: what has changed its place is taken out and written anew. */
export function editsOf(pieces: Pieces, sliceOfOld: (span: Span) => string, length: number): Edit[] {
  const staying = stayingPieces(pieces);
  const edits: Edit[] = [];
  let at = 0;
  let written = "";
  const meet = (start: number) => {
    if (start > at || written !== "") edits.push({ span: { start: at, end: start }, text: written });
    written = "";
  };
  for (const piece of pieces) {
    if (!isKept(piece)) written += piece.text;
    else if (!staying.has(piece)) written += sliceOfOld(piece);
    else {
      meet(piece.start);
      at = piece.end;
    }
  }
  meet(length);
  return edits;
}

/** The kept pieces that need not move: of those in the order of the old text, as much text as possible. */
export function stayingPieces(pieces: Pieces): ReadonlySet<Span> {
  const runs = risingRuns(pieces.filter(isKept));
  const best: { weight: number; before: number }[] = [];
  for (const [index, run] of runs.entries()) {
    let [weight, before] = [0, -1];
    for (let other = 0; other < index; other++) {
      if ((runs[other]?.at(-1)?.end ?? 0) > (run[0]?.start ?? 0) || (best[other]?.weight ?? 0) <= weight) continue;
      [weight, before] = [best[other]?.weight ?? 0, other];
    }
    best.push({ weight: weight + run.reduce((sum, piece) => sum + lengthOf(piece), 0), before });
  }
  const staying = new Set<Span>();
  const most = Math.max(0, ...best.map(({ weight }) => weight));
  for (let at = best.findIndex(({ weight }) => weight === most); at >= 0; at = best[at]?.before ?? -1)
    for (const piece of runs[at] ?? []) staying.add(piece);
  return staying;
}

/** The pieces in as few runs as possible, in each of which they follow each other as in the old text. */
function risingRuns(kept: readonly Kept[]): Kept[][] {
  const next = new Map<Kept, Kept | undefined>();
  const sorted = [...kept].sort((a, b) => a.start - b.start);
  for (const [index, piece] of sorted.entries()) next.set(piece, sorted[index + 1]);
  const runs: Kept[][] = [];
  for (const [index, piece] of kept.entries()) {
    const before = kept[index - 1];
    if (before && next.get(before) === piece) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** Gives pieces out up to an offset in the text that they make, and cuts the one that lies across it. */
class Cutter {
  private next = 0;
  private at = 0;
  private cut: Kept | Written | undefined;

  constructor(private readonly pieces: Pieces) {}

  until(offset: number): (Kept | Written)[] {
    const given: (Kept | Written)[] = [];
    for (;;) {
      const piece = this.cut ?? this.pieces[this.next];
      if (!piece || this.at >= offset) return given;
      const length = lengthOf(piece);
      if (this.at + length <= offset) {
        given.push(piece);
        this.cut = undefined;
        this.next++;
        this.at += length;
      } else {
        given.push(part(piece, 0, offset - this.at));
        this.cut = part(piece, offset - this.at, length);
        this.at = offset;
      }
    }
  }
}

const part = (piece: Kept | Written, from: number, to: number): Kept | Written =>
  isKept(piece) ? { start: piece.start + from, end: piece.start + to } : { text: piece.text.slice(from, to) };

const isKept = (piece: Kept | Written): piece is Kept => "start" in piece;

const lengthOf = (piece: Kept | Written): number => (isKept(piece) ? piece.end - piece.start : piece.text.length);
