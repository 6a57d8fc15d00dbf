import type { Span } from "../../text/span";
import type { HeadingScheme, ItemForm, ParagraphLabel, SubParagraphLabel } from "../../syntax/tree";
import type { Facts } from "./facts";

/**
 * What is counted in a draft, without saying where: blocks are told by their index, and spans of labels count from their
 * block. So it is the same in two versions that differ in words alone.
 */

/** What is counted in a draft: series of paragraphs, lists of items, and the headings between them. */
export interface Skeleton {
  readonly series: readonly SeriesEntry[];
  readonly paragraphs: readonly ParagraphEntry[];
  readonly headings: readonly HeadingEntry[];
  readonly lists: readonly ListEntry[];
  /** The items of all lists in the order of the text. */
  readonly items: readonly ItemEntry[];
  readonly wrapped: readonly WrappedEntry[];
  /** Per block: the paragraph or item that it is or, for other blocks, stands in. Notes stand in nothing. */
  readonly owners: readonly (ParagraphEntry | ItemEntry | undefined)[];
  /** The blocks whose number is that of a title. */
  readonly titles: ReadonlySet<number>;
  /** Per block: what it says; nothing for notes and pragmas. */
  readonly facts: readonly (Facts | undefined)[];
}

/** Where an entry stands among those of its kind. */
interface Entry {
  readonly index: number;
}

export interface ParagraphEntry extends Entry {
  readonly kind: "paragraph";
  readonly block: number;
  readonly label: Pick<ParagraphLabel, "start" | "end" | "digits" | "insertionSpan">;
  readonly number: number;
  /** `bis`, `ter`, `alt` ... as written; empty for a plain number. */
  readonly insertion: string;
  readonly series: SeriesEntry;
  /** Where it stands in its series. */
  readonly place: number;
  readonly lists: ListEntry[];
  /** Whether its label is a bare number, without the full stop: `26 Condemns`. */
  readonly lacksStop: boolean;
}

export interface SeriesEntry extends Entry {
  /** `""` for plain numbers, `PP` and `OP` for those of a negotiation. */
  readonly name: "" | "PP" | "OP";
  /** The heading that the series stands under, if numbering started again there. */
  readonly heading: HeadingEntry | undefined;
  /** The series whose chapeau introduces this one. */
  readonly outer: SeriesEntry | undefined;
  readonly paragraphs: ParagraphEntry[];
}

export interface HeadingEntry extends Entry {
  readonly kind: "heading";
  readonly block: number;
  readonly scheme: HeadingScheme;
  readonly value: string;
  readonly valueSpan: Span;
}

export type ItemKind = "letter" | "roman" | "digit";

export interface ItemEntry extends Entry {
  readonly kind: "item";
  readonly block: number;
  readonly label: SubParagraphLabel;
  readonly form: ItemForm;
  /** The letter or number as written. */
  readonly text: string;
  /** `bis` of `(b) bis`; empty for a plain label. */
  readonly insertion: string;
  readonly value: number;
  readonly list: ListEntry;
  /** Where it stands in its list. */
  readonly place: number;
  readonly lists: ListEntry[];
}

export interface ListEntry extends Entry {
  readonly itemKind: ItemKind;
  readonly form: ItemForm;
  /** 0 directly under a paragraph or under no paragraph at all. */
  readonly level: number;
  readonly parent: ParagraphEntry | ItemEntry | undefined;
  readonly items: ItemEntry[];
}

/** A number at the start of a line that is most likely the middle of a sentence, broken off there. */
export interface WrappedEntry {
  readonly block: number;
  readonly label: Span;
}

/** The paragraph that an entry is or belongs to. */
export function paragraphEntryOf(entry: ParagraphEntry | ItemEntry | undefined): ParagraphEntry | undefined {
  let at = entry;
  while (at?.kind === "item") at = at.list.parent;
  return at;
}
