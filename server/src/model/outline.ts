import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Block, HeadingLabel, ItemForm } from "../syntax/tree";
import type { Draft } from "./draft";
import { writeCounted } from "./keys";
import { PlacedOutline } from "./placed-outline";
import { skeletonOf, type HeadingEntry, type ItemEntry, type ItemKind, type ParagraphEntry } from "./skeleton";

/** A numbered paragraph with the lists under it. Its span covers its own block only, without the blank lines behind. */
export interface Paragraph extends Span {
  readonly kind: "paragraph";
  /** Where it stands among the paragraphs of the draft. */
  readonly index: number;
  readonly label: Span;
  readonly number: number;
  readonly digits: Span;
  /** `bis`, `ter`, `alt` ... as written; empty for a plain number. */
  readonly insertion: string;
  readonly insertionSpan: Span;
  readonly block: number;
  readonly series: Series;
  /** Where it stands in its series. */
  readonly place: number;
  readonly lists: readonly List[];
  /** Whether its label is a bare number, without the full stop: `26 Condemns`. */
  readonly lacksStop: boolean;
}

/** Paragraphs that are counted together, until numbering lawfully starts again. */
export interface Series {
  /** Where it stands among the series of the draft. */
  readonly index: number;
  /** `""` for plain numbers, `PP` and `OP` for those of a negotiation. */
  readonly name: "" | "PP" | "OP";
  /** The heading that the series stands under, if numbering started again there. */
  readonly heading: Heading | undefined;
  /** The series whose chapeau introduces this one. */
  readonly outer: Series | undefined;
  readonly paragraphs: readonly Paragraph[];
}

export interface Heading extends Span {
  readonly kind: "heading";
  /** Where it stands among the headings of the draft. */
  readonly index: number;
  readonly scheme: HeadingLabel["scheme"];
  readonly value: string;
  readonly valueSpan: Span;
  readonly block: number;
}

/** A sub-paragraph in its list, with the lists under it. Its span covers its block. */
export interface Item extends Span {
  readonly kind: "item";
  /** Where it stands among the items of the draft. */
  readonly index: number;
  readonly label: Span;
  readonly form: ItemForm;
  /** The letter or number as written. */
  readonly text: string;
  readonly valueSpan: Span;
  /** `bis` of `(b) bis`; empty for a plain label. */
  readonly insertion: string;
  readonly block: number;
  readonly value: number;
  readonly list: List;
  /** Where it stands in its list. */
  readonly place: number;
  readonly lists: readonly List[];
}

/** Items that are counted together. */
export interface List {
  /** Where it stands among the lists of the draft. */
  readonly index: number;
  readonly itemKind: ItemKind;
  readonly form: ItemForm;
  /** 0 directly under a paragraph or under no paragraph at all. */
  readonly level: number;
  readonly parent: Paragraph | Item | undefined;
  readonly items: readonly Item[];
}

/** A number at the start of a line that is most likely the middle of a sentence, broken off there. */
export interface WrappedNumber extends Span {
  readonly block: number;
}

export interface Outline {
  readonly series: readonly Series[];
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly lists: readonly List[];
  /** The items of all lists in the order of the text. */
  readonly items: readonly Item[];
  readonly wrapped: readonly WrappedNumber[];
  /** The paragraph or item that a block is or stands in. Headings, notes and what stands before the first number have none. */
  readonly ownerOf: (block: number) => Paragraph | Item | undefined;
  /** An entry of the draft's skeleton where it stands. */
  readonly target: (entry: ParagraphEntry | ItemEntry | HeadingEntry) => Paragraph | Item | Heading;
}

/** What is counted in a draft, where it stands: series of paragraphs, lists of items, and the headings between them. */
export const outline = memo((draft: Draft): Outline => new PlacedOutline(draft, skeletonOf(draft)));

/** The span of a block without the blank lines behind it. */
export const contentSpan = (block: Block, start: number): Span => ({ start, end: start + block.text.trimEnd().length });

/** How drafters call a paragraph: `4`, `4 bis`, `OP4`. */
export const nameOf = ({ series, number, insertion }: NamedParagraph): string =>
  series.name + writeCounted({ number, insertion });

interface NamedParagraph extends Pick<Paragraph, "number" | "insertion"> {
  readonly series: Pick<Series, "name">;
}
