import { shift, type Span } from "../text/span";
import type { Draft } from "./draft";
import type { Heading, Item, List, Outline, Paragraph, Series, WrappedNumber } from "./outline";
import type { HeadingEntry, ItemEntry, ListEntry, ParagraphEntry, SeriesEntry, Skeleton } from "./skeleton";

/**
 * The skeleton of a draft where it stands in one version. Each part is made when it is asked for, and its spans are worked
 * out when they are read: a keystroke moves all that stands behind it, and few of that is ever looked at.
 */
export class PlacedOutline implements Outline {
  constructor(
    readonly draft: Draft,
    private readonly skeleton: Skeleton,
  ) {}

  private placed: Partial<Writable<Omit<Outline, "ownerOf">>> = {};

  get series(): readonly Series[] {
    return (this.placed.series ??= this.skeleton.series.map((entry) => new PlacedSeries(entry, this)));
  }

  get paragraphs(): readonly Paragraph[] {
    return (this.placed.paragraphs ??= this.skeleton.paragraphs.map((entry) => new PlacedParagraph(entry, this)));
  }

  get headings(): readonly Heading[] {
    return (this.placed.headings ??= this.skeleton.headings.map((entry) => new PlacedHeading(entry, this)));
  }

  get lists(): readonly List[] {
    return (this.placed.lists ??= this.skeleton.lists.map((entry) => new PlacedList(entry, this)));
  }

  get items(): readonly Item[] {
    return (this.placed.items ??= this.skeleton.items.map((entry) => new PlacedItem(entry, this)));
  }

  get wrapped(): readonly WrappedNumber[] {
    return this.skeleton.wrapped.map(({ block, label }) => ({ ...this.spanIn(block, label), block }));
  }

  readonly ownerOf = (block: number): Paragraph | Item | undefined => this.numbered(this.skeleton.owners[block]);

  numbered(entry: ParagraphEntry | ItemEntry | undefined): Paragraph | Item | undefined {
    return entry?.kind === "item" ? this.items[entry.index] : entry && this.paragraphs[entry.index];
  }

  startOf(block: number): number {
    return this.draft.starts[block] ?? 0;
  }

  /** A span that counts from its block, as one of the draft. */
  spanIn(block: number, span: Span): Span {
    return shift(span, this.startOf(block));
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What stands at the start of a block. */
abstract class Placed<E extends { readonly block: number }> implements Span {
  constructor(
    protected readonly entry: E,
    protected readonly home: PlacedOutline,
  ) {}

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
    return this.home.series[this.entry.series.index] as Series;
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
    return this.home.lists[this.entry.list.index] as List;
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
    return this.entry.heading && this.home.headings[this.entry.heading.index];
  }
  get outer() {
    return this.entry.outer && this.home.series[this.entry.outer.index];
  }
  get paragraphs() {
    const { paragraphs } = this.home;
    return (this.placed ??= this.entry.paragraphs.map(({ index }) => paragraphs[index] as Paragraph));
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
    return this.home.numbered(this.entry.parent);
  }
  get items() {
    const { items } = this.home;
    return (this.placed ??= this.entry.items.map(({ index }) => items[index] as Item));
  }
}

const listsOf = ({ lists }: ParagraphEntry | ItemEntry, home: PlacedOutline): readonly List[] =>
  lists.map(({ index }) => home.lists[index] as List);
