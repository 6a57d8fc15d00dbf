import type { ParagraphLabel } from "../../syntax/tree";
import type { HeadingEntry, SeriesEntry } from "./entries";
import type { Facts } from "./facts";

/** What stands before a paragraph and may let numbering start again. */
export interface Surroundings {
  /** The last heading or prose since the last numbered paragraph. */
  readonly interruption: HeadingEntry | "prose" | undefined;
  /** The indent of an option that begins between the last numbered paragraph and this one. */
  readonly option: number | undefined;
  /** The block before, notes and pragmas left out. */
  readonly before: Facts | undefined;
  /** The blanks before the paragraph itself. */
  readonly indent: number;
}

/** The series that numbering may go on in, by name, each inside the one before: that of the last paragraph is last. */
export class OpenSeries {
  private readonly byName = new Map<SeriesEntry["name"], readonly Open[]>();

  /** `all` receives every series of the draft. */
  constructor(private readonly all: SeriesEntry[]) {}

  of(name: SeriesEntry["name"]): readonly SeriesEntry[] {
    return this.openOf(name).map(({ series }) => series);
  }

  /** The series that a paragraph continues, or a new one where numbering starts again. */
  seriesFor(name: SeriesEntry["name"], label: ParagraphLabel, place: Surroundings): SeriesEntry {
    const open = this.openOf(name);
    const around = aroundNew(open, label, place);
    const { indent, option } = place;
    const next = around
      ? [...around, { series: this.newSeries(name, around.at(-1)?.series, place), indent, option }]
      : continued(open, label, indent);
    this.byName.set(name, next);
    return (next.at(-1) as Open).series;
  }

  private openOf(name: SeriesEntry["name"]): readonly Open[] {
    return this.byName.get(name) ?? [];
  }

  private newSeries(name: SeriesEntry["name"], outer: SeriesEntry | undefined, place: Surroundings): SeriesEntry {
    const series = { index: this.all.length, name, paragraphs: [], heading: headingIn(place), outer };
    this.all.push(series);
    return series;
  }
}

interface Open {
  readonly series: SeriesEntry;
  /** The blanks before its first paragraph. */
  readonly indent: number;
  /** The indent of the option inside which it is counted: the next option at that indent starts again. */
  readonly option: number | undefined;
}

/**
 * Where numbering starts again: the open series that the new one stands inside, and that go on behind it. Those are all
 * of them behind a chapeau, and else the ones that are less indented. Undefined where numbering goes on.
 */
function aroundNew(open: readonly Open[], label: ParagraphLabel, place: Surroundings): readonly Open[] | undefined {
  if (open.length === 0) return [];
  const { before, indent, interruption, option } = place;
  const scheme = headingIn(place)?.scheme;
  if (scheme === "article") return [];
  // An annex may quote a paragraph of another text, with its number.
  if (scheme === "annex" && open.every(({ series }) => distance(series, label) > 0)) return [];
  if (label.number !== 1 || label.insertion !== "") return undefined;
  if (scheme) return [];
  if (option !== undefined) return open.filter((outer) => outer.option === undefined || outer.option < option);
  if (before?.endsWithColon && before.kind === "paragraph") return open;
  const around = open.filter((outer) => outer.indent + 1 < indent);
  return before?.endsWithColon || interruption || around.length === open.length ? around : undefined;
}

const headingIn = ({ interruption }: Surroundings): HeadingEntry | undefined =>
  typeof interruption === "object" ? interruption : undefined;

/** The open series up to the one that the number fits best: as the next one, then by its indent, then by its distance. */
function continued(open: readonly Open[], label: ParagraphLabel, indent: number): readonly Open[] {
  const misfits = open.map((one) => {
    const away = distance(one.series, label);
    return (away > 0 ? 2 : 0) + (Math.abs(one.indent - indent) > 1 ? 1 : 0) + away / MOST;
  });
  return open.slice(0, misfits.lastIndexOf(least(misfits)) + 1);
}

/** More than any number of a paragraph. */
const MOST = 100_000;

/** How far the number is from the one that would come next; an insertion belongs to the last number itself. */
export function distance({ paragraphs }: SeriesEntry, { number, insertion }: ParagraphLabel): number {
  const last = paragraphs.at(-1)?.number ?? 0;
  return Math.abs(number - (insertion === "" ? last + 1 : last));
}

/** Whether the number comes next, or would if the last one did not stand out of turn. */
export function comesNext(series: SeriesEntry, label: ParagraphLabel): boolean {
  const [before, last] = series.paragraphs.slice(-2);
  const isNextButOne = last?.insertion === "" && before?.number === label.number - 2;
  return distance(series, label) === 0 || isNextButOne;
}

const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);
