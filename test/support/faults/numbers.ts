import type { Draft } from "../../../server/src/model/draft";
import { leavesOf } from "../../../server/src/model/leaves";
import { outline, type Paragraph, type Series } from "../../../server/src/model/outline";
import { references } from "../../../server/src/model/references";
import type { Edit } from "../../../server/src/text/edit";
import { after, blockAt, foundBy, insert, remove, replaced, type Fault } from "./fault";
import type { Random } from "./random";

export const numberFaults: Record<string, Fault> = {
  "skip a number": (draft, random) => {
    const series = random.find(longSeries(draft));
    if (!series) return undefined;
    const place = random.below(series.paragraphs.length);
    const from = series.paragraphs[place];
    // `4 bis` and the second of two alternatives count with the 4 before them.
    if (!from || from.number === series.paragraphs[place - 1]?.number) return undefined;
    const edits = later(draft, series.paragraphs.slice(place));
    return { edits, expected: [foundBy("number-gap", after(edits, { start: from.digits.end, end: from.label.end }))] };
  },

  "double a number": (draft, random) => {
    const paragraph = random.find(middles(draft).filter((each) => !isReferredTo(draft, each)));
    const before = paragraph && neighbour(paragraph, -1);
    if (!before || mayStartAgain(paragraph, before) || areBothBracketed(draft, before, paragraph)) return undefined;
    return replaced(paragraph.digits, String(before.number), "duplicate-number");
  },

  "mistype a number": (draft, random) => {
    const paragraph = random.find(middles(draft).filter((each) => !isReferredTo(draft, each)));
    if (!paragraph || paragraph.number === 1) return undefined;
    const last = Math.max(...outline(draft).paragraphs.map(({ number }) => number));
    return replaced(paragraph.digits, String(last + 2 + random.below(20)), "number-order");
  },

  "swap the numbers of two paragraphs": (draft, random) => {
    const [first, second] = pickTwo(draft, random);
    if (!first || !second || first.number === 1 || second.number - first.number < 1) return undefined;
    // Of three numbers in reverse order, any one may be the one that is right.
    if (second.number - first.number === 2) return undefined;
    const edits = [
      { span: first.digits, text: String(second.number) },
      { span: second.digits, text: String(first.number) },
    ];
    const places = [first, second].map(({ digits, label }) => after(edits, { start: digits.end, end: label.end }));
    const isNear = second.number - first.number === 1;
    const expected = isNear
      ? [foundBy("number-order", ...places)]
      : places.map((place) => foundBy("number-order", place));
    return { edits, expected };
  },
  "move a paragraph": (draft, random) => {
    const all = longSeries(draft).flatMap(({ paragraphs }) => paragraphs);
    const moved = random.find(all.filter((each) => mayMove(draft, each)));
    const target = random.find(
      all.filter((each) => moved?.series === each.series && isUnique(each) && isFar(moved, each)),
    );
    if (!moved || !target) return undefined;
    const { block, start } = blockAt(draft, moved.start);
    const edits = [remove({ start, end: start + block.text.length }), insert(target.start, block.text)];
    const at = after(edits.slice(0, 1), target).start + moved.label.start - start;
    const length = moved.label.end - moved.label.start;
    return { edits, expected: [foundBy("number-order", { start: at, end: at + length })] };
  },
};

/** One that stands for itself: no list, no marker, no reference and no bracket that goes on in another. */
const mayMove = (draft: Draft, paragraph: Paragraph): boolean =>
  isPlain(paragraph) &&
  paragraph.number > 1 &&
  !isReferredTo(draft, paragraph) &&
  draft.blocks[paragraph.block + 1]?.kind === "paragraph" &&
  blockAt(draft, paragraph.start).block.leaves.every(
    ({ kind }) => !["footnoteMarker", "reference", "bracket"].includes(kind),
  );

const isFar = (one: Paragraph, other: Paragraph): boolean => Math.abs(one.number - other.number) > 2;

const longSeries = (draft: Draft): readonly Series[] =>
  outline(draft).series.filter(({ paragraphs }) => paragraphs.length >= 4 && (paragraphs[0]?.number ?? 0) <= 1);

/** The paragraphs with plain numbers that have one before and one behind them in their series. */
const middles = (draft: Draft): Paragraph[] =>
  longSeries(draft).flatMap(({ paragraphs }) => paragraphs.slice(1, -1).filter(isPlain));

/** Neither an insertion nor an alternative, nor beside an insertion. */
const isPlain = (paragraph: Paragraph): boolean =>
  [paragraph, neighbour(paragraph, -1), neighbour(paragraph, 1)].every((each) => each?.insertion === "") &&
  isUnique(paragraph);

const isUnique = ({ series, number }: Paragraph): boolean =>
  series.paragraphs.filter((other) => other.number === number).length === 1;

const neighbour = (paragraph: Paragraph, by: number): Paragraph | undefined =>
  paragraph.series.paragraphs[paragraph.series.paragraphs.indexOf(paragraph) + by];

function pickTwo(draft: Draft, random: Random): Paragraph[] {
  const series = random.find(longSeries(draft));
  const places = series?.paragraphs.slice(1, -1).filter((each) => isPlain(each) && !isReferredTo(draft, each)) ?? [];
  return random
    .shuffle(places)
    .slice(0, 2)
    .sort((a, b) => a.start - b.start);
}

/** A reference to a number that is no more would be a second fault. */
const isReferredTo = (draft: Draft, paragraph: Paragraph): boolean =>
  references(draft).some(
    ({ parts, ...reference }) =>
      parts.some(({ candidates }, index) => candidates.includes(paragraph) || isWithin(parts, index, paragraph)) ||
      reference.unit === "preceding",
  );

const isWithin = (
  parts: readonly { readonly number: number | undefined; readonly endsRange: boolean }[],
  at: number,
  { number }: Paragraph,
) => parts[at]?.endsRange === true && (parts[at - 1]?.number ?? 0) < number && number < (parts[at].number ?? 0);

/** A second 1 behind a heading or a chapeau lawfully starts a new count. */
const mayStartAgain = (paragraph: Paragraph, before: Paragraph): boolean =>
  before.number === 1 && paragraph.block - before.block > 1;

/** Two in brackets, one behind the other, may be alternatives with one number. */
const areBothBracketed = (draft: Draft, ...both: readonly Paragraph[]): boolean =>
  both.every(({ start, label }) => {
    const { block, start: base } = blockAt(draft, start);
    return leavesOf(block, "bracket").some((edge) => edge.start + base < label.start);
  });

/** One more for each of the paragraphs, and for the references to them. */
function later(draft: Draft, paragraphs: readonly Paragraph[]): Edit[] {
  const moved = new Set<unknown>(paragraphs);
  const pointers = references(draft)
    .flatMap(({ parts }) => parts)
    .filter(({ candidates }) => candidates.some((candidate) => moved.has(candidate)));
  return [...paragraphs, ...pointers].flatMap(({ digits, number }) =>
    digits && number !== undefined ? [{ span: digits, text: String(number + 1) }] : [],
  );
}
