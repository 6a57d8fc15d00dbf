import { insertionRank } from "../../text/numerals";
import type { Span } from "../../text/span";
import { contains } from "../../text/span";
import type { Draft } from "../../model/draft";
import { footnotes, type FootnoteMarker } from "../../model/footnotes";
import { areAlternatives } from "../../model/alternatives";
import type { Counted } from "../../model/keys";
import { writeValue } from "../../model/lists";
import { nameOf, outline, type Heading, type Item, type List, type Paragraph, type Series } from "../../model/outline";
import { skeletonOf } from "../../model/skeleton";

/** The number that each paragraph, item and note is to bear. What is not in it keeps its own. */
export interface Numbering {
  readonly paragraphs: Map<Paragraph, Counted>;
  /** The letter or roman number of an item, as it is written. */
  readonly items: Map<Item, string>;
  /** By the number that markers and notes bear now. */
  readonly notes: Map<string, string>;
  readonly articles?: Map<Heading, Counted>;
  /** The number of the paragraph that a list comes to stand under, if it is another paragraph than before. */
  readonly adopted?: ReadonlyMap<List, Counted>;
}

/** The numbers by place: 1, 2, 3 in each series; `bis` and `ter` stay with their paragraph unless they are to be folded. */
export function numberParagraphs(draft: Draft, within: Span | undefined, fold: boolean): Numbering["paragraphs"] {
  const numbers: Numbering["paragraphs"] = new Map();
  for (const series of outline(draft).series) numberSeries(draft, series, within, fold, numbers);
  return numbers;
}

function numberSeries(
  draft: Draft,
  series: Series,
  within: Span | undefined,
  fold: boolean,
  numbers: Numbering["paragraphs"],
): void {
  const firsts = new Map<string, Paragraph>();
  let last = startOf(series);
  for (const paragraph of series.paragraphs) {
    const first = firsts.get(nameOf(paragraph));
    firsts.set(nameOf(paragraph), first ?? paragraph);
    if (within && !contains(within, paragraph.label)) {
      last = paragraph.number;
      continue;
    }
    const insertion = fold && isCounted(paragraph.insertion) ? "" : paragraph.insertion;
    if (first && areAlternatives(skeletonOf(draft), first, paragraph))
      last = numbers.get(first)?.number ?? first.number;
    else if (insertion === "") last++;
    numbers.set(paragraph, { number: last || paragraph.number, insertion });
  }
}

/** What stands before the first number: nothing, unless an annex quotes a numbered paragraph of another text. */
function startOf({ heading, paragraphs }: Series): number {
  return heading?.scheme === "annex" ? (paragraphs[0]?.number ?? 1) - 1 : 0;
}

/** `bis` and `ter` can become numbers; an `alt` is another version of a paragraph and is never counted. */
const isCounted = (insertion: string): boolean => (insertionRank(insertion) ?? 0) > 0;

/** The letters and roman numbers by place, each list from its first. */
export function numberItems(draft: Draft, within: Span | undefined): Numbering["items"] {
  const values: Numbering["items"] = new Map();
  for (const list of outline(draft).lists) {
    let last = 0;
    for (const item of list.items) {
      const isIn = !within || contains(within, item.label);
      if (!isIn) last = item.value;
      else if (item.insertion === "") last++;
      if (isIn) values.set(item, writeValue(list, last || item.value));
    }
  }
  return values;
}

/**
 * The notes' numbers by first mention. Notes that no marker mentions come last, so that they meet nobody else's marker.
 * Named notes (`[^charter]`) have no numbers and are not among them.
 */
export function numberNotes(draft: Draft, within: Span | undefined): Numbering["notes"] {
  const { markers, definitions } = footnotes(draft);
  const numbers: Numbering["notes"] = new Map();
  let last = 0;
  for (const note of [...markers, ...definitions]) {
    if (!isNumber(note.id) || numbers.has(note.id)) continue;
    const isIn = !within || isMentionedIn(note.id, markers, within);
    last = isIn ? last + 1 : Number(note.id);
    if (isIn) numbers.set(note.id, String(last));
  }
  return numbers;
}

export const isNumber = (id: string): boolean => /^\d+$/.test(id);

function isMentionedIn(id: string, markers: readonly FootnoteMarker[], within: Span): boolean {
  const first = markers.find((marker) => marker.id === id);
  return first !== undefined && contains(within, first);
}
