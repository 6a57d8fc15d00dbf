import { shift, type Span } from "../../text/span";
import type { Block, HeadingLabel } from "../../syntax/tree";
import { sliceOf, type Draft, type PlacedBlock } from "../../model/draft";
import { headingLabelOf, leavesOf } from "../../model/leaves";
import { contentSpan, outline, type Item, type Paragraph } from "../../model/outline";
import { skeletonOf } from "../../model/skeleton";
import { noteText } from "../../model/note-text";
import { pageTitle } from "../../model/page-title";
import type { Part } from "../../model/parts";
import { strayOpening } from "../../model/stray-opening";
import { isOfContents } from "../../model/titles";
import { groupBy } from "../../text/group";
import { endsWithColon } from "../../text/sentences";
import { Counter } from "./counter";
import { endnotesFrom } from "./endnotes";
import { gluedOptions, withoutOptions } from "./glued-options";
import { indentOf } from "./indent";
import type { OpenNode } from "./node";
import { placeHeading, placeTitle } from "./place-heading";
import { placeItem } from "./place-item";
import { placeEndnotes, placeNote, placeNoteText } from "./place-note";
import { closeBracketedOption, placeOption, type OptionPlace } from "./place-option";
import { paragraphBefore, placeDecimal, placeParagraph } from "./place-paragraph";
import { placePageTitle, placePart } from "./place-part";
import { HeadingRanks } from "./ranks";
import { Remarks } from "./remarks";
import { NodeStack } from "./stack";

/** What stands in a block at an offset of the draft, and how it is put into the outline. */
interface Piece {
  readonly start: number;
  readonly place: () => void;
}

/** Puts block after block where it belongs in the outline. */
export class OutlineReader {
  private readonly stack = new NodeStack();
  private readonly headingRanks = new HeadingRanks();
  private readonly remarks = new Remarks();
  private readonly paragraphAt: ReadonlyMap<number, Paragraph>;
  private readonly itemsAt: ReadonlyMap<number, readonly Item[]>;
  /** The blocks of titles with a number. */
  private readonly titles: ReadonlySet<number>;
  /** The block with the title of a web page. */
  private readonly pageTitle: number | undefined;
  /** The blocks that go on with a note. */
  private readonly noteText: ReadonlySet<number>;
  /** The blocks that stand before the masthead. */
  private readonly strays: number;
  /** The block where the notes begin that all stand at the end of the draft. */
  private readonly endnotes: number;

  constructor(
    private readonly draft: Draft,
    private readonly partsAt: ReadonlyMap<number, readonly Part[]>,
  ) {
    const { paragraphs, items } = outline(draft);
    this.paragraphAt = new Map(paragraphs.map((paragraph) => [paragraph.block, paragraph]));
    this.itemsAt = groupBy(items, ({ block }) => block);
    this.titles = skeletonOf(draft).titles;
    this.pageTitle = pageTitle(draft);
    this.noteText = noteText(draft);
    this.strays = strayOpening(draft);
    this.endnotes = endnotesFrom(draft);
  }

  get roots(): readonly OpenNode[] {
    return this.stack.roots;
  }

  add({ block, start, index }: PlacedBlock): void {
    const parts = this.partsAt.get(index) ?? [];
    if (block.kind === "footnote") return this.addNote(contentSpan(block, start), index);
    if (this.noteText.has(index)) return placeNoteText(this.stack, contentSpan(block, start));
    const pieces = this.piecesOf(block, start, parts, index);
    const own = ownSpan(block, start, pieces);
    if (index >= this.strays) this.addLabelled(block, own, index);
    if (own.end > own.start) this.stack.reach(own.end);
    const counter = new Counter(this.stack, block, start);
    counter.countUpTo(pieces[0]?.start);
    for (const [at, { place }] of pieces.entries()) {
      place();
      counter.countUpTo(pieces[at + 1]?.start);
    }
    closeBracketedOption(this.stack, block);
  }

  /** What stands in a block behind its label: its parts, and the options that are glued to the ends of its lines. */
  private piecesOf(block: Block, start: number, parts: readonly Part[], index: number): readonly Piece[] {
    const options = gluedOptions(block).map((option) => ({ ...option, ...shift(option, start) }));
    const pieces = withoutOptions(this.draft, parts, options).map((part): Piece => ({
      start: part.start,
      place: () => this.addPart(part),
    }));
    const glued = options.map(({ label, text, start, end }): Piece => {
      const place = { ...this.placeOf(index), isIntroduced: false };
      return { start, place: () => placeOption(this.stack, label, text, { start, end }, place) };
    });
    return [...pieces, ...glued].sort((one, other) => one.start - other.start);
  }

  private addPart(part: Part): void {
    const step = this.stepOf(part);
    this.remarks.passLine(part.text, step);
    placePart(this.stack, part, step);
  }

  /** The heading, paragraph or items of a block: what stands in one block may come to stand apart in the outline. */
  private addLabelled(block: Block, own: Span, index: number): void {
    const isInRemarks = block.kind !== "prose" && this.remarks.hold(block.text);
    if (isInRemarks && headingLabelOf(block)?.scheme === "option") return;
    const items = this.itemsAt.get(index) ?? [];
    const lead = this.until(own, items[0]);
    const heading = headingLabelOf(block);
    if (heading) this.addHeading(heading, lead, index);
    else if (block.kind === "paragraph" || this.paragraphAt.has(index)) this.addNumbered(lead, index);
    for (const [place, item] of items.entries()) {
      const span = this.until({ start: item.label.start, end: own.end }, items[place + 1]);
      const indent = place === 0 && block.kind === "subParagraph" ? indentOf(block.text) : undefined;
      placeItem(this.stack, item, sliceOf(this.draft, span), span, indent);
    }
  }

  private addHeading(label: HeadingLabel, span: Span, index: number): void {
    const text = sliceOf(this.draft, span);
    if (isOfContents(text)) return;
    if (index === this.pageTitle) return placePageTitle(this.stack, text, span);
    if (label.scheme === "option") placeOption(this.stack, label, text, span, this.placeOf(index));
    else placeHeading(this.stack, label, text, span, this.headingRanks);
  }

  private addNumbered(span: Span, index: number): void {
    const paragraph = this.paragraphAt.get(index);
    if (paragraph) placeParagraph(this.stack, this.draft, paragraph, span);
    else if (this.titles.has(index)) placeTitle(this.stack, sliceOf(this.draft, span), span);
    else placeDecimal(this.stack, sliceOf(this.draft, span), span);
  }

  private addNote(span: Span, index: number): void {
    if (index === this.endnotes) placeEndnotes(this.stack, span);
    placeNote(this.stack, sliceOf(this.draft, span), span);
  }

  /**
   * How far in tabs put a line; undefined if there are none, or if what is counted behind it stands further out: they put the
   * line in the middle of the page.
   */
  private stepOf({ tabs, block }: Part): number | undefined {
    if (tabs === 0) return undefined;
    const next = this.draft.blocks.slice(block + 1, block + 4).find(({ kind }) => isLabelled.has(kind));
    return next && indentOf(next.text) < 2 * tabs ? undefined : 2 * tabs;
  }

  /** What stands before the option of a block, and right behind its label. */
  private placeOf(index: number): OptionPlace {
    const [part] = this.partsAt.get(index) ?? this.partsAt.get(index + 1) ?? [];
    const paragraph = this.paragraphAt.get(index + 1);
    const isBeforeText = this.isNumbered(index + 1) || part?.role === "preambular" || part?.role === "organ";
    return {
      before: this.isArticle(index + 1) ? "articles" : isBeforeText ? "paragraphs" : undefined,
      last: paragraph && paragraphBefore(paragraph),
      isIntroduced: endsWithColon(this.textBefore(index)),
    };
  }

  /** Whether the block has a plain number, that of a paragraph in its series or another. */
  private isNumbered(index: number): boolean {
    const block = this.draft.blocks[index];
    const label = block && leavesOf(block, "paragraphLabel")[0];
    return this.paragraphAt.has(index) || (label !== undefined && label.series !== "decimal");
  }

  private isArticle(index: number): boolean {
    const block = this.draft.blocks[index];
    return block !== undefined && headingLabelOf(block)?.scheme === "article";
  }

  /** The text of the last block before that is no note. */
  private textBefore(index: number): string {
    let before = index - 1;
    while (this.draft.blocks[before]?.kind === "footnote") before--;
    return this.draft.blocks[before]?.text ?? "";
  }

  /** The part of a span before the item. */
  private until({ start, end }: Span, item: Item | undefined): Span {
    if (!item) return { start, end };
    return { start, end: start + sliceOf(this.draft, { start, end: item.label.start }).trimEnd().length };
  }
}

/** The span of a block without the titles and other passages behind its labelled one, and without blanks at its end. */
function ownSpan(block: Block, start: number, [first]: readonly Piece[]): Span {
  const text = first ? block.text.slice(0, first.start - start) : block.text;
  return { start, end: start + text.trimEnd().length };
}

const isLabelled: ReadonlySet<Block["kind"]> = new Set(["paragraph", "subParagraph", "heading"]);
