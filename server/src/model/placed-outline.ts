import { shift, type Span } from "../text/span";
import type { Draft } from "./draft";
import { InPlace } from "./in-place";
import type { Heading, Item, List, Outline, Paragraph, Series, WrappedNumber } from "./outline";
import type { HeadingEntry, ItemEntry, ListEntry, ParagraphEntry, SeriesEntry, Skeleton } from "./skeleton";

/**
 * The skeleton of a draft where it stands in one version. Each part is made when it is asked for, and its spans are worked
 * out when they are read: a keystroke moves all that stands behind it, and few of that is ever looked at.
 */
export class PlacedOutline implements Outline {
  readonly seriesAt: InPlace<SeriesEntry, Series>;
  readonly paragraphAt: InPlace<ParagraphEntry, Paragraph>;
  readonly headingAt: InPlace<HeadingEntry, Heading>;
  readonly listAt: InPlace<ListEntry, List>;
  readonly itemAt: InPlace<ItemEntry, Item>;

  constructor(
    readonly draft: Draft,
    private readonly skeleton: Skeleton,
  ) {
    this.seriesAt = new InPlace(skeleton.series, (entry) => new PlacedSeries(entry, this));
    this.paragraphAt = new InPlace(skeleton.paragraphs, (entry) => new PlacedParagraph(entry, this));
    this.headingAt = new InPlace(skeleton.headings, (entry) => new PlacedHeading(entry, this));
    this.listAt = new InPlace(skeleton.lists, (entry) => new PlacedList(entry, this));
    this.itemAt = new InPlace(skeleton.items, (entry) => new PlacedItem(entry, this));
  }

  get series() {
    return this.seriesAt.all;
  }
  get paragraphs() {
    return this.paragraphAt.all;
  }
  get headings() {
    return this.headingAt.all;
  }
  get lists() {
    return this.listAt.all;
  }
  get items() {
    return this.itemAt.all;
  }
  get wrapped(): readonly WrappedNumber[] {
    return this.skeleton.wrapped.map(({ block, label }) => ({ ...this.spanIn(block, label), block }));
  }

  readonly ownerOf = (block: number): Paragraph | Item | undefined => {
    const entry = this.skeleton.owners[block];
    return entry && this.numbered(entry);
  };

  readonly target = (entry: ParagraphEntry | ItemEntry | HeadingEntry): Paragraph | Item | Heading =>
    entry.kind === "heading" ? this.headingAt.at(entry) : this.numbered(entry);

  readonly numbered = (entry: ParagraphEntry | ItemEntry): Paragraph | Item =>
    entry.kind === "item" ? this.itemAt.at(entry) : this.paragraphAt.at(entry);

  startOf(block: number): number {
    return this.draft.starts[block] ?? 0;
  }

  /** A span that counts from its block, as one of the draft. */
  spanIn(block: number, span: Span): Span {
    return shift(span, this.startOf(block));
  }
}

/** What stands at the start of a block. */
abstract class Placed<E extends { readonly index: number; readonly block: number }> implements Span {
  constructor(
    protected readonly entry: E,
    protected readonly home: PlacedOutline,
  ) {}

  get index(): number {
    return this.entry.index;
  }

  get block(): number {
    return this.entry.block;
  }

  get start(): number {
    return this.home.startOf(this.block);
  }

  /** Without the blank lines behind. */
  get end(): number {
    return this.start + (this.home.draft.blocks[this.block]?.text.trimEnd().length ?? 0);
  }

  protected span(span: Span): Span {
    return this.home.spanIn(this.block, span);
  }
}

class PlacedParagraph extends Placed<ParagraphEntry> implements Paragraph {
  get kind() {
    return this.entry.kind;
  }
  get label() {
    return this.span(this.entry.label);
  }
  get number() {
    return this.entry.number;
  }
  get digits() {
    return this.span(this.entry.label.digits);
  }
  get insertion() {
    return this.entry.insertion;
  }
  get insertionSpan() {
    return this.span(this.entry.label.insertionSpan);
  }
  get series() {
    return this.home.seriesAt.at(this.entry.series);
  }
  get place() {
    return this.entry.place;
  }
  get lists() {
    return listsOf(this.entry, this.home);
  }
  get lacksStop() {
    return this.entry.lacksStop;
  }
}

class PlacedItem extends Placed<ItemEntry> implements Item {
  get kind() {
    return this.entry.kind;
  }
  get label() {
    return this.span(this.entry.label);
  }
  get form() {
    return this.entry.form;
  }
  get text() {
    return this.entry.text;
  }
  get valueSpan() {
    return this.span(this.entry.label.valueSpan);
  }
  get insertion() {
    return this.entry.insertion;
  }
  get value() {
    return this.entry.value;
  }
  get list() {
    return this.home.listAt.at(this.entry.list);
  }
  get place() {
    return this.entry.place;
  }
  get lists() {
    return listsOf(this.entry, this.home);
  }
}

class PlacedHeading extends Placed<HeadingEntry> implements Heading {
  get kind() {
    return this.entry.kind;
  }
  get scheme() {
    return this.entry.scheme;
  }
  get value() {
    return this.entry.value;
  }
  get valueSpan() {
    return this.span(this.entry.valueSpan);
  }
}

class PlacedSeries implements Series {
  constructor(
    private readonly entry: SeriesEntry,
    private readonly home: PlacedOutline,
  ) {}

  private placed: readonly Paragraph[] | undefined;

  get index() {
    return this.entry.index;
  }
  get name() {
    return this.entry.name;
  }
  get heading() {
    return this.entry.heading && this.home.headingAt.at(this.entry.heading);
  }
  get outer() {
    return this.entry.outer && this.home.seriesAt.at(this.entry.outer);
  }
  get paragraphs() {
    return (this.placed ??= this.entry.paragraphs.map(this.home.paragraphAt.at));
  }
}

class PlacedList implements List {
  constructor(
    private readonly entry: ListEntry,
    private readonly home: PlacedOutline,
  ) {}

  private placed: readonly Item[] | undefined;

  get index() {
    return this.entry.index;
  }
  get itemKind() {
    return this.entry.itemKind;
  }
  get form() {
    return this.entry.form;
  }
  get level() {
    return this.entry.level;
  }
  get parent() {
    return this.entry.parent && this.home.numbered(this.entry.parent);
  }
  get items() {
    return (this.placed ??= this.entry.items.map(this.home.itemAt.at));
  }
}

const listsOf = ({ lists }: ParagraphEntry | ItemEntry, home: PlacedOutline): readonly List[] =>
  lists.map(home.listAt.at);
