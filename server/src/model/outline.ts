import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import { insertionRank } from "../text/numerals";
import type { Block, HeadingLabel, ParagraphLabel, SubParagraphLabel } from "../syntax/tree";
import { placedBlocks, type Draft } from "./draft";
import { writeCounted } from "./keys";
import { leavesOf } from "./leaves";
import { numberedTitles } from "./numbered-titles";
import { ListBuilder, type Item, type List, type PlacedItem } from "./lists";

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
  /** Whether its label is a bare number, without the full stop: `26 Condemns`. */
  readonly lacksStop: boolean;
}

/** Paragraphs that are counted together, until numbering lawfully starts again. */
export interface Series {
  /** `""` for plain numbers, `PP` and `OP` for those of a negotiation. */
  readonly name: "" | "PP" | "OP";
  /** The heading that the series stands under, if numbering started again there. */
  readonly heading?: Heading;
  /** The series whose chapeau introduces this one. */
  readonly outer?: Series;
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
  /** The items of all lists in the order of the text. */
  readonly items: readonly Item[];
  readonly wrapped: readonly WrappedNumber[];
  /** Per block: the paragraph or item that it is or, for other blocks, stands in. */
  readonly ownerOf: readonly (Paragraph | Item | undefined)[];
}

/** What is counted in a draft: series of paragraphs, lists of items, and the headings between them. */
export const outline = memo((draft: Draft): Outline => {
  const builder = new OutlineBuilder(numberedTitles(draft));
  for (const { block, start, index } of placedBlocks(draft)) {
    builder.add(block, start, index);
  }
  return builder;
});

/** The span of a block without the blank lines behind it. */
export const contentSpan = (block: Block, start: number): Span => ({ start, end: start + block.text.trimEnd().length });

/** How drafters call a paragraph: `4`, `4 bis`, `OP4`. */
export const nameOf = ({ series, number, insertion }: Pick<Paragraph, "series" | "number" | "insertion">): string =>
  series.name + writeCounted({ number, insertion });

class OutlineBuilder implements Outline {
  readonly series: Series[] = [];
  readonly paragraphs: Paragraph[] = [];
  readonly headings: Heading[] = [];
  readonly lists: List[] = [];
  readonly items: Item[] = [];
  readonly wrapped: WrappedNumber[] = [];
  readonly ownerOf: (Paragraph | Item | undefined)[] = [];

  /** Per name the series that numbering may go on in, each inside the one before: that of the last paragraph is last. */
  private readonly open = new Map<Series["name"], readonly OpenSeries[]>();
  private owner: Paragraph | Item | undefined;
  private list = new ListBuilder(this.lists, []);
  /** The last heading or prose since the last numbered paragraph: where one stands, numbering may start again. */
  private interruption: Heading | "prose" | undefined;
  /** The indent of an option that begins between the last numbered paragraph and the next: it may count by itself. */
  private option: number | undefined;
  /** The block before, notes and pragmas left out: they may stand at a page's bottom in the middle of a list. */
  private before: Block | undefined;

  constructor(private readonly titles: ReadonlySet<number>) {}

  add(block: Block, start: number, index: number): void {
    if (block.kind === "footnote" || block.kind === "pragma") {
      this.ownerOf.push(undefined);
      return;
    }
    const label = leavesOf(block, "paragraphLabel")[0] ?? this.bareLabel(block);
    if (block.kind === "heading") this.addLabelled(block, start, index);
    else if (label && this.titles.has(index)) this.addTitle(block, label, start, index);
    else if (label) this.addParagraph(block, label, start, index);
    else if (block.kind === "prose" && block.text.trim() !== "") this.interruption ??= "prose";
    this.addItems(block, start, index);
    this.ownerOf.push(block.kind === "heading" ? undefined : this.owner);
    this.before = block;
  }

  private addLabelled(block: Block, start: number, index: number): void {
    const label = leavesOf(block, "headingLabel")[0];
    if (!label) return;
    this.addHeading({
      kind: "heading",
      ...contentSpan(block, start),
      scheme: label.scheme,
      value: label.value,
      valueSpan: shift(label.valueSpan, start),
      block: index,
    });
    if (label.scheme === "option") this.option = indentOf(block);
  }

  /** `2. Technology`, a title with a number of its own. */
  private addTitle(block: Block, { number, digits }: ParagraphLabel, start: number, index: number): void {
    this.addHeading({
      kind: "heading",
      ...contentSpan(block, start),
      scheme: "section",
      value: String(number),
      valueSpan: shift(digits, start),
      block: index,
    });
  }

  private addHeading(heading: Heading): void {
    this.headings.push(heading);
    this.option = undefined;
    if (heading.scheme === "option") return;
    this.interruption = heading;
    this.owner = undefined;
    this.list = new ListBuilder(this.lists, []);
  }

  /** The bare number of a block as a label, if it is the one that comes next. */
  private bareLabel(block: Block): ParagraphLabel | undefined {
    const bare = leavesOf(block, "bareNumber")[0];
    const series = this.open.get("")?.at(-1)?.series;
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

  private addParagraph(block: Block, label: ParagraphLabel, start: number, index: number): void {
    if (label.series === "decimal") return;
    if (this.isWrapped(label)) {
      this.wrapped.push({ ...shift(label, start), block: index });
      return;
    }
    const series = this.seriesFor(label.series, label, indentOf(block));
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
      lacksStop: block.kind === "prose",
    };
    series.paragraphs.push(paragraph);
    this.paragraphs.push(paragraph);
    this.owner = paragraph;
    this.list = new ListBuilder(this.lists, lists, paragraph);
    this.interruption = undefined;
    this.option = undefined;
  }

  private addItems(block: Block, start: number, index: number): void {
    for (const [place, label] of leavesOf(block, "subParagraphLabel").entries()) {
      if (place === 0 && block.kind === "subParagraph" && endsWithReference.test(this.before?.text.slice(-40) ?? "")) {
        this.wrapped.push({ ...shift(label, start), block: index });
        return;
      }
      const item = this.placeItem(block, label, start, index);
      const introduced = place > 0 || block.kind !== "subParagraph" || this.introduces(item);
      const placed = this.list.add(item, introduced);
      this.items.push(placed);
      this.owner = placed;
    }
  }

  /** Whether the block before ends like a chapeau or with a title, or is no item: a list may begin behind it. */
  private introduces(item: PlacedItem): boolean {
    // The options of a list may count on through it.
    if (this.before?.kind === "heading") return !this.list.awaits(item);
    if (this.before?.kind !== "subParagraph") return true;
    return endsWithColon(this.before.text) || endsWithTitle(this.before.text);
  }

  private placeItem(block: Block, label: SubParagraphLabel, start: number, index: number): PlacedItem {
    return {
      ...contentSpan(block, start),
      label: shift(label, start),
      form: label.form,
      text: label.value,
      valueSpan: shift(label.valueSpan, start),
      insertion: insertionBehind.exec(block.text.slice(label.end, label.end + 20))?.[1] ?? "",
      block: index,
    };
  }

  /** The series that a paragraph continues, or a new one where numbering starts again. */
  private seriesFor(name: Series["name"], label: ParagraphLabel, indent: number): Series {
    const open = this.open.get(name) ?? [];
    const around = this.aroundNew(open, label, indent);
    const next = around
      ? [...around, { series: this.newSeries(name, around.at(-1)?.series), indent, option: this.option }]
      : continued(open, label, indent);
    this.open.set(name, next);
    return (next.at(-1) as OpenSeries).series;
  }

  private newSeries(name: Series["name"], outer: Series | undefined): Series {
    const heading = typeof this.interruption === "object" ? this.interruption : undefined;
    const series: Series = { name, paragraphs: [], ...(heading && { heading }), ...(outer && { outer }) };
    this.series.push(series);
    return series;
  }

  /**
   * Where numbering starts again: the open series that the new one stands inside, and that go on behind it. Those are all
   * of them behind a chapeau, and else the ones that are less indented. Undefined where numbering goes on.
   */
  private aroundNew(
    open: readonly OpenSeries[],
    label: ParagraphLabel,
    indent: number,
  ): readonly OpenSeries[] | undefined {
    if (open.length === 0) return [];
    const scheme = typeof this.interruption === "object" ? this.interruption.scheme : undefined;
    if (scheme === "article") return [];
    // An annex may quote a paragraph of another text, with its number.
    if (scheme === "annex" && open.every(({ series }) => distance(series, label) > 0)) return [];
    if (label.number !== 1 || label.insertion !== "") return undefined;
    if (scheme) return [];
    const option = this.option;
    if (option !== undefined) return open.filter((outer) => outer.option === undefined || outer.option < option);
    const isIntroduced = endsWithColon(this.before?.text ?? "");
    if (isIntroduced && this.before?.kind === "paragraph") return open;
    const around = open.filter((outer) => outer.indent + 1 < indent);
    return isIntroduced || this.interruption || around.length === open.length ? around : undefined;
  }

  /** A number out of turn, right behind a line that breaks off in mid-sentence. */
  private isWrapped(label: ParagraphLabel): boolean {
    if (label.series !== "" || insertionRank(label.insertion) !== 0) return false;
    if (!this.before || !breaksOff(this.before) || endsWithTitle(this.before.text)) return false;
    if (label.number === 1 && (this.interruption || this.before.kind === "heading")) return false;
    const open = this.open.get("") ?? [];
    return open.length === 0 ? label.number > 3 : open.every(({ series }) => distance(series, label) > 0);
  }
}

interface OpenSeries {
  readonly series: Series;
  /** The blanks before its first paragraph. */
  readonly indent: number;
  /** The indent of the option inside which it is counted: the next option at that indent starts again. */
  readonly option: number | undefined;
}

/** The open series up to the one that the number fits best: as the next one, then by its indent, then by its distance. */
function continued(open: readonly OpenSeries[], label: ParagraphLabel, indent: number): readonly OpenSeries[] {
  const misfits = open.map((one) => {
    const away = distance(one.series, label);
    return (away > 0 ? 2 : 0) + (Math.abs(one.indent - indent) > 1 ? 1 : 0) + away / MOST;
  });
  return open.slice(0, misfits.lastIndexOf(Math.min(...misfits)) + 1);
}

/** More than any number of a paragraph. */
const MOST = 100_000;

/** How far the number is from the one that would come next; an insertion belongs to the last number itself. */
function distance({ paragraphs }: Series, { number, insertion }: ParagraphLabel): number {
  const last = paragraphs.at(-1)?.number ?? 0;
  return Math.abs(number - (insertion === "" ? last + 1 : last));
}

/** Whether the number comes next, or would if the last one did not stand out of turn. */
function comesNext(series: Series, label: ParagraphLabel): boolean {
  const [before, last] = series.paragraphs.slice(-2);
  const isNextButOne = last?.insertion === "" && before?.number === label.number - 2;
  return distance(series, label) === 0 || isNextButOne;
}

const indentOf = ({ text }: Block): number => text.search(/[^ \t]/);

const endsWithColon = (text: string): boolean => /:[\s*_]*$/.test(text.slice(-40));

/** `... under paragraph 3`, or `subparagraph`, with the next line right behind it: an `(a)` there belongs to it. */
const endsWithReference = /\b(?:sub-?)?paragraphs?(?: \d+)?(?:\r\n|\r|\n)$/i;

/** `(b) bis` */
const insertionBehind = /^[ \t]*(bis|ter|quater|quinquies)\b/i;

/**
 * Whether the block stops in the middle of a sentence, with the next line right behind it. A line longer than a page is wide
 * was not wrapped.
 */
const breaksOff = memo(({ text }: Block): boolean =>
  /(?:^|[\r\n])[^\r\n]{0,149}[\p{L}\d,](?:\r\n|\r|\n)$/u.test(text.slice(-160)),
);

/** Whether the last line, behind a finished one, is short and has no mark at its end: the title of what follows. */
const endsWithTitle = (text: string): boolean =>
  /(?:^|[.:;,!?”)][^\S\r\n]*[\r\n]+)\p{Lu}[^\r\n]{0,78}[^\s.,:;]\s*$/u.test(text);

export type { Item, List };
