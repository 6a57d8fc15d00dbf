import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import { insertionRank } from "../text/numerals";
import type { Block, HeadingLabel, ParagraphLabel, SubParagraphLabel } from "../syntax/tree";
import { placedBlocks, type Draft } from "./draft";
import { leavesOf } from "./leaves";
import { ListBuilder, type Item, type List } from "./lists";

/** A numbered paragraph with the lists under it. Its span covers its own block only, without the blank lines behind. */
export interface Paragraph extends Span {
  readonly kind: "paragraph";
  readonly label: Span;
  readonly number: number;
  readonly digits: Span;
  /** `bis`, `ter`, `alt` ... as written; empty for a plain number. */
  readonly insertion: string;
  readonly insertionSpan: Span;
  readonly block: number;
  readonly series: Series;
  readonly lists: readonly List[];
}

/** Paragraphs that are counted together, until numbering lawfully starts again. */
export interface Series {
  /** `""` for plain numbers, `PP` and `OP` for those of a negotiation. */
  readonly name: "" | "PP" | "OP";
  /** The heading that the series stands under, if numbering started again there. */
  readonly heading?: Heading;
  readonly paragraphs: Paragraph[];
}

export interface Heading extends Span {
  readonly kind: "heading";
  readonly scheme: HeadingLabel["scheme"];
  readonly value: string;
  readonly valueSpan: Span;
  readonly block: number;
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
  readonly wrapped: readonly WrappedNumber[];
  /** Per block: the paragraph or item that it is or, for other blocks, stands in. */
  readonly ownerOf: readonly (Paragraph | Item | undefined)[];
}

/** What is counted in a draft: series of paragraphs, lists of items, and the headings between them. */
export const outline = memo((draft: Draft): Outline => {
  const builder = new OutlineBuilder();
  for (const { block, start, index } of placedBlocks(draft)) {
    builder.add(block, start, index);
  }
  return builder;
});

/** The span of a block without the blank lines behind it. */
export const contentSpan = (block: Block, start: number): Span => ({ start, end: start + block.text.trimEnd().length });

class OutlineBuilder implements Outline {
  readonly series: Series[] = [];
  readonly paragraphs: Paragraph[] = [];
  readonly headings: Heading[] = [];
  readonly lists: List[] = [];
  readonly wrapped: WrappedNumber[] = [];
  readonly ownerOf: (Paragraph | Item | undefined)[] = [];

  private readonly current = new Map<string, Series>();
  private owner: Paragraph | Item | undefined;
  private list = new ListBuilder(this.lists, []);
  /** The last heading or prose since the last numbered paragraph: where one stands, numbering may start again. */
  private interruption: Heading | "prose" | undefined;
  /** The block before, notes left out: they may stand at a page's bottom in the middle of a list. */
  private before: Block | undefined;

  add(block: Block, start: number, index: number): void {
    if (block.kind === "footnote") {
      this.ownerOf.push(undefined);
      return;
    }
    if (block.kind === "heading") this.addHeading(block, start, index);
    if (block.kind === "prose" && block.text.trim() !== "") this.interruption ??= "prose";
    if (block.kind === "paragraph") this.addParagraph(block, start, index);
    this.addItems(block, start, index);
    this.ownerOf.push(block.kind === "heading" ? undefined : this.owner);
    this.before = block;
  }

  private addHeading(block: Block, start: number, index: number): void {
    const label = leavesOf(block, "headingLabel")[0];
    if (!label) return;
    const heading: Heading = {
      kind: "heading",
      ...contentSpan(block, start),
      scheme: label.scheme,
      value: label.value,
      valueSpan: shift(label.valueSpan, start),
      block: index,
    };
    this.headings.push(heading);
    if (label.scheme === "option") return;
    this.interruption = heading;
    this.owner = undefined;
    this.list = new ListBuilder(this.lists, []);
  }

  private addParagraph(block: Block, start: number, index: number): void {
    const label = leavesOf(block, "paragraphLabel")[0];
    if (!label || label.series === "decimal") return;
    if (this.isWrapped(label)) {
      this.wrapped.push({ ...shift(label, start), block: index });
      return;
    }
    const series = this.seriesFor(label.series, label);
    const lists: List[] = [];
    const paragraph: Paragraph = {
      kind: "paragraph",
      ...contentSpan(block, start),
      label: shift(label, start),
      number: label.number,
      digits: shift(label.digits, start),
      insertion: label.insertion,
      insertionSpan: shift(label.insertionSpan, start),
      block: index,
      series,
      lists,
    };
    series.paragraphs.push(paragraph);
    this.paragraphs.push(paragraph);
    this.owner = paragraph;
    this.list = new ListBuilder(this.lists, lists, paragraph);
    this.interruption = undefined;
  }

  private addItems(block: Block, start: number, index: number): void {
    for (const [place, label] of leavesOf(block, "subParagraphLabel").entries()) {
      const introduced = place > 0 || block.kind === "paragraph" || this.introduces();
      this.owner = this.list.add(this.placeItem(block, label, start, index), introduced);
    }
  }

  /** Whether the block before ends like a chapeau, or is no item: a list may begin behind it. */
  private introduces(): boolean {
    return !this.before || this.before.kind !== "subParagraph" || endsWithColon(this.before.text);
  }

  private placeItem(block: Block, label: SubParagraphLabel, start: number, index: number) {
    return {
      ...contentSpan(block, start),
      label: shift(label, start),
      form: label.form,
      text: label.value,
      valueSpan: shift(label.valueSpan, start),
      block: index,
    };
  }

  /** The series that a paragraph continues, or a new one where numbering starts again. */
  private seriesFor(name: Series["name"], label: ParagraphLabel): Series {
    const current = this.current.get(name);
    if (current && !this.startsAgain(current, label)) return current;
    const heading = typeof this.interruption === "object" ? this.interruption : undefined;
    const series: Series = { name, paragraphs: [], ...(heading ? { heading } : {}) };
    this.current.set(name, series);
    this.series.push(series);
    return series;
  }

  private startsAgain(current: Series, label: ParagraphLabel): boolean {
    if (typeof this.interruption === "object" && this.interruption.scheme === "article") return true;
    if (label.number !== 1 || label.insertion !== "") return false;
    return current.paragraphs.length > 0 && (this.interruption !== undefined || endsWithColon(this.before?.text ?? ""));
  }

  /** A number out of turn, right behind a line that breaks off in mid-sentence. */
  private isWrapped(label: ParagraphLabel): boolean {
    if (label.series !== "" || !breaksOff(this.before?.text ?? "")) return false;
    const last = this.current.get("")?.paragraphs.at(-1);
    if (!last) return label.number > 3;
    return label.number !== last.number + 1 && insertionRank(label.insertion) === 0 && !(label.number === 1 && this.interruption);
  }
}

const endsWithColon = (text: string): boolean => /:[\s*_]*$/.test(text.slice(-40));

/** Whether the text stops in the middle of a sentence, with the next line right behind it. */
const breaksOff = (text: string): boolean => /[\p{L}\d,](?:\r\n|\r|\n)$/u.test(text);

export type { Item, List };
