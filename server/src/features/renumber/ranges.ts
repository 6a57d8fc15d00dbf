import { placeOf } from "../../model/keys";
import type { Paragraph } from "../../model/outline";
import type { ReferencePart } from "../../model/references";
import type { Numbering } from "./numbering";

/** `paragraphs 5 to 9`: its ends, and every paragraph from the one to the other by number. */
export interface ParagraphRange {
  readonly from: Paragraph;
  readonly to: Paragraph;
  readonly covered: readonly Paragraph[];
}

/** The range that ends with the part of a reference at `index`; undefined if none does, or if it is one of items. */
export function rangeEndingAt(parts: readonly ReferencePart[], index: number): ParagraphRange | undefined {
  const [from, to] = [parts[index - 1]?.target, parts[index]?.target];
  if (!parts[index]?.endsRange || from?.kind !== "paragraph" || to?.kind !== "paragraph") return undefined;
  if (from.series !== to.series) return undefined;
  const covered = to.series.paragraphs.filter((each) => placeOf(from) <= placeOf(each) && placeOf(each) <= placeOf(to));
  return { from, to, covered };
}

/**
 * The paragraphs that the range is to name as its ends, so that it covers the same ones as before: others than now, if one has
 * changed places with a neighbour in the range. Undefined if no range covers just these.
 */
export function newEnds(range: ParagraphRange, numbering: Numbering): readonly [Paragraph, Paragraph] | undefined {
  const { from, to, covered } = range;
  const countedOf = (paragraph: Paragraph) => numbering.paragraphs.get(paragraph) ?? paragraph;
  const places = covered.map((each) => placeOf(countedOf(each)));
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const first = covered.find((each) => placeOf(countedOf(each)) === low && each.insertion === from.insertion);
  const last = covered.findLast((each) => placeOf(countedOf(each)) === high && each.insertion === to.insertion);
  // Two of one place, as alternatives, cannot be told apart by a range.
  const takesIn = to.series.paragraphs
    .map((each) => placeOf(countedOf(each)))
    .some((place) => low <= place && place <= high && !places.includes(place));
  return first && last && !takesIn ? [first, last] : undefined;
}
