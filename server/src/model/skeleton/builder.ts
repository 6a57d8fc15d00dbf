import { insertionRank } from "../../text/numerals";
import type { HeadingLabel, ParagraphLabel } from "../../syntax/tree";
import type {
  HeadingEntry,
  ItemEntry,
  ListEntry,
  ParagraphEntry,
  SeriesEntry,
  Skeleton,
  WrappedEntry,
} from "./entries";
import type { Facts, ItemLabel } from "./facts";
import { ListBuilder } from "./list-builder";
import { comesNext, distance, OpenSeries, type Surroundings } from "./open-series";
import { numberedTitles } from "./titles";

/** Counts the blocks of a draft in their order. */
export class SkeletonBuilder implements Skeleton {
  readonly series: SeriesEntry[] = [];
  readonly paragraphs: ParagraphEntry[] = [];
  readonly headings: HeadingEntry[] = [];
  readonly lists: ListEntry[] = [];
  readonly items: ItemEntry[] = [];
  readonly wrapped: WrappedEntry[] = [];
  readonly owners: (ParagraphEntry | ItemEntry | undefined)[] = [];

  readonly titles: ReadonlySet<number>;
  private readonly open = new OpenSeries(this.series);
  private owner: ParagraphEntry | ItemEntry | undefined;
  private list = new ListBuilder(this.lists, this.items);
  /** The last heading or prose since the last numbered paragraph: where one stands, numbering may start again. */
  private interruption: HeadingEntry | "prose" | undefined;
  /** The indent of an option that begins between the last numbered paragraph and the next: it may count by itself. */
  private option: number | undefined;
  /** The block before, notes and pragmas left out. */
  private before: Facts | undefined;

  constructor(readonly facts: readonly (Facts | undefined)[]) {
    this.titles = numberedTitles(facts);
  }

  build(): Skeleton {
    for (const [block, facts] of this.facts.entries()) this.owners.push(facts && this.add(facts, block));
    return this;
  }

  /** The paragraph or item that the block is or stands in. */
  private add(facts: Facts, block: number): ParagraphEntry | ItemEntry | undefined {
    const label = facts.paragraph ?? this.bareLabel(facts);
    if (facts.kind === "heading") this.addLabelled(facts, block);
    else if (label && this.titles.has(block)) this.addTitle(label, block);
    else if (label) this.addParagraph(facts, label, block);
    else if (facts.kind === "prose" && !facts.isBlank) this.interruption ??= "prose";
    this.addItems(facts, block);
    this.before = facts;
    return facts.kind === "heading" ? undefined : this.owner;
  }

  private addLabelled({ heading, indent }: Facts, block: number): void {
    if (!heading) return;
    this.addHeading(block, heading);
    if (heading.scheme === "option") this.option = indent;
  }

  /** `2. Technology`, a title with a number of its own. */
  private addTitle({ number, digits }: ParagraphLabel, block: number): void {
    this.addHeading(block, { scheme: "section", value: String(number), valueSpan: digits });
  }

  private addHeading(block: number, label: Pick<HeadingLabel, "scheme" | "value" | "valueSpan">): void {
    const { scheme, value, valueSpan } = label;
    const heading: HeadingEntry = { kind: "heading", index: this.headings.length, block, scheme, value, valueSpan };
    this.headings.push(heading);
    this.option = undefined;
    if (scheme === "option") return;
    this.interruption = heading;
    this.owner = undefined;
    this.list = new ListBuilder(this.lists, this.items);
  }

  /** The bare number of a block as a label, if it is the one that comes next. */
  private bareLabel({ bare }: Facts): ParagraphLabel | undefined {
    const series = this.open.of("").at(-1);
    if (!bare || !series || this.interruption) return undefined;
    const nothing = { start: bare.end, end: bare.end };
    const label: ParagraphLabel = {
      ...bare,
      kind: "paragraphLabel",
      series: "",
      insertion: "",
      insertionSpan: nothing,
    };
    return comesNext(series, label) ? label : undefined;
  }

  private addParagraph(facts: Facts, label: ParagraphLabel, block: number): void {
    if (label.series === "decimal") return;
    if (this.isWrapped(label)) {
      this.wrapped.push({ block, label });
      return;
    }
    const series = this.open.seriesFor(label.series, label, this.surroundings(facts));
    const paragraph: ParagraphEntry = {
      kind: "paragraph",
      index: this.paragraphs.length,
      block,
      label,
      number: label.number,
      insertion: label.insertion,
      series,
      place: series.paragraphs.length,
      lists: [],
      lacksStop: facts.kind === "prose",
    };
    series.paragraphs.push(paragraph);
    this.paragraphs.push(paragraph);
    this.owner = paragraph;
    this.list = new ListBuilder(this.lists, this.items, paragraph);
    this.interruption = undefined;
    this.option = undefined;
  }

  private surroundings({ indent }: Facts): Surroundings {
    const { interruption, option, before } = this;
    return { interruption, option, before, indent };
  }

  private addItems(facts: Facts, block: number): void {
    for (const [place, item] of facts.items.entries()) {
      if (place === 0 && facts.kind === "subParagraph" && this.before?.endsWithReference) {
        this.wrapped.push({ block, label: item.label });
        return;
      }
      const isIntroduced = place > 0 || facts.kind !== "subParagraph" || this.introduces(item);
      this.owner = this.list.add(item, block, isIntroduced);
    }
  }

  /** Whether the block before ends like a chapeau or with a title, or is no item: a list may begin behind it. */
  private introduces({ label }: ItemLabel): boolean {
    // The options of a list may count on through it.
    if (this.before?.kind === "heading") return !this.list.awaits(label);
    return this.before?.kind !== "subParagraph" || this.before.endsWithColon || this.before.endsWithTitle;
  }

  /** A number out of turn, right behind a line that breaks off in mid-sentence. */
  private isWrapped(label: ParagraphLabel): boolean {
    if (label.series !== "" || insertionRank(label.insertion) !== 0) return false;
    if (!this.before?.breaksOff || this.before.endsWithTitle) return false;
    if (label.number === 1 && (this.interruption || this.before.kind === "heading")) return false;
    const open = this.open.of("");
    return open.length === 0 ? label.number > 3 : open.every((series) => distance(series, label) > 0);
  }
}
