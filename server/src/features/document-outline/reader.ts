import { t } from "@vscode/l10n";
import { groupBy } from "../../text/group";
import { shift, type Span } from "../../text/span";
import type { Block, HeadingLabel } from "../../syntax/tree";
import { sliceOf, type Draft, type PlacedBlock } from "../../model/draft";
import { pairInBlock } from "../../model/block-brackets";
import { leavesOf } from "../../model/leaves";
import { contentSpan, nameOf, outline, type Item, type Paragraph } from "../../model/outline";
import { numberedTitles } from "../../model/numbered-titles";
import type { Part } from "../../model/parts";
import { endnotesFrom } from "./endnotes";
import { opening } from "../../text/opening";
import type { OpenNode } from "./node";
import { placePart } from "./place-part";
import { HeadingRanks, ranks } from "./ranks";
import { NodeStack } from "./stack";

/** Puts block after block where it belongs in the outline. */
export class OutlineReader {
  private readonly stack = new NodeStack();
  private readonly headingRanks = new HeadingRanks();
  private readonly paragraphAt: ReadonlyMap<number, Paragraph>;
  private readonly itemsAt: ReadonlyMap<number, readonly Item[]>;
  /** The block where the notes begin that all stand at the end of the draft. */
  private readonly endnotes: number;

  /** The blocks of titles with a number. */
  private readonly titles: ReadonlySet<number>;

  constructor(private readonly draft: Draft) {
    this.titles = numberedTitles(draft);
    const { paragraphs, items } = outline(draft);
    this.paragraphAt = new Map(paragraphs.map((paragraph) => [paragraph.block, paragraph]));
    this.itemsAt = groupBy(items, ({ block }) => block);
    this.endnotes = endnotesFrom(draft);
  }

  get roots(): readonly OpenNode[] {
    return this.stack.roots;
  }

  add({ block, start, index }: PlacedBlock, parts: readonly Part[]): void {
    const own = ownSpan(block, start, parts);
    if (block.kind === "footnote") return this.addNote(contentSpan(block, start), index);
    const paragraph = this.paragraphAt.get(index);
    const heading = block.kind === "heading" ? leavesOf(block, "headingLabel")[0] : undefined;
    const items = this.itemsAt.get(index) ?? [];
    const lead = this.until(own, items[0]);
    if (heading?.scheme === "option") this.addOption(heading, lead, start, this.isBeforeParagraph(index, parts));
    else if (heading) this.addHeading(heading, lead, start);
    if (paragraph) this.addParagraph(paragraph, lead);
    else if (this.titles.has(index)) this.addTitle(lead);
    else if (block.kind === "paragraph") this.addDecimal(lead);
    for (const [place, item] of items.entries())
      this.addItem(item, this.until({ start: item.label.start, end: own.end }, items[place + 1]));
    if (own.end > own.start) this.stack.reach(own.end);
    this.stack.count(
      leavesOf(block, "bracket").filter(({ side }) => side === "open").length,
      leavesOf(block, "footnoteMarker").length,
    );
    for (const part of parts) placePart(this.stack, part);
    if (heading?.scheme === "option" && isWhollyInBrackets(block, heading)) this.stack.closeLast("option");
  }

  private addHeading(label: HeadingLabel, own: Span, start: number): void {
    const text = this.slice(own);
    const rank = this.headingRanks.of(label, text);
    this.stack.closeFrom(rank);
    const kind = label.scheme === "title" || label.scheme === "rule" ? "section" : label.scheme;
    this.stack.push({
      kind,
      name: opening(text.replace(/^[\s#]+/, "")),
      rank,
      span: own,
      selection: shift(label, start),
    });
  }

  /** `2. Technology` under `C. Means of implementation`. */
  private addTitle(own: Span): void {
    this.stack.closeFrom(ranks.title);
    this.stack.push({ kind: "section", name: opening(this.slice(own)), rank: ranks.title, span: own });
  }

  /** Whether numbered or preambular paragraphs stand right behind the label of an option. */
  private isBeforeParagraph(index: number, parts: readonly Part[]): boolean {
    return this.paragraphAt.has(index + 1) || parts[0]?.role === "preambular";
  }

  /** An option ends with the next one of its depth. One without words of its own may hold paragraphs. */
  private addOption(label: HeadingLabel, own: Span, start: number, isBeforeParagraph: boolean): void {
    const text = sliceOf(this.draft, { start, end: own.end });
    const indent = text.search(/\S/);
    const holds = text.length <= label.end + 3 && isBeforeParagraph;
    const isClosed = this.stack.closeAt(this.stack.find((node) => (node.indent ?? -1) >= indent));
    if (!isClosed && holds) this.stack.closeFrom(ranks.option, "option");
    this.stack.push({
      kind: "option",
      name: opening(text),
      rank: holds ? ranks.option : ranks.item - 1,
      span: { start: start + indent, end: own.end },
      indent,
    });
  }

  private addParagraph(paragraph: Paragraph, own: Span): void {
    const { paragraphs, outer } = paragraph.series;
    const before = paragraphs[paragraphs.indexOf(paragraph) - 1];
    const chapeau = outer?.paragraphs.findLast(({ start }) => start < paragraph.start);
    const isPlaced =
      this.stack.closeFor(before) ||
      this.stack.closeInside(chapeau, ({ kind }) => kind === "option" || kind === "paragraph");
    if (!isPlaced) this.closeToHeading(before);
    this.stack.push({
      kind: "paragraph",
      name: `${nameOf(paragraph).replace(/\.$/, "")}. ${opening(this.slice({ start: paragraph.label.end, end: own.end }))}`.trim(),
      rank: ranks.paragraph,
      span: own,
      selection: paragraph.label,
      source: paragraph,
    });
  }

  /** `3.1`, which nobody counts, under `3`. */
  private addDecimal(own: Span): void {
    const text = this.slice(own);
    const depth = /^[^\d]*(\d+(?:\.\d+)+)/.exec(text)?.[1]?.split(".").length ?? 1;
    const rank = ranks.paragraph + depth;
    const isClosed = this.stack.closeAt(this.stack.find((node) => node.kind === "paragraph" && node.rank === rank));
    if (!isClosed) this.stack.closeFrom(rank, "option");
    const indent = text.search(/\S/);
    this.stack.push({ kind: "paragraph", name: opening(text), rank, span: own, ...(indent > 0 && { indent }) });
  }

  private addItem(item: Item, own: Span): void {
    const { items, parent, level } = item.list;
    const before = items[items.indexOf(item) - 1];
    const isPlaced = this.stack.closeFor(before) || this.stack.closeInside(parent, ({ kind }) => kind === "option");
    if (!isPlaced) this.stack.closeFrom(ranks.item + level);
    this.stack.push({
      kind: "item",
      name: opening(this.slice(own)),
      rank: ranks.item + level,
      span: own,
      selection: item.label,
      source: item,
    });
  }

  private addNote(span: Span, index: number): void {
    if (index === this.endnotes) {
      this.stack.closeFrom(0);
      this.stack.push({ kind: "notes", name: t("Notes"), rank: ranks.note - 1, span });
    }
    this.stack.push({ kind: "note", name: opening(this.slice(span)), rank: ranks.note, span });
    this.stack.closeTop();
  }

  /**
   * A paragraph that no other leads to stands under the last heading or option. An option that has words of its own ends
   * where a paragraph counts on from before it, and none goes on behind the preamble.
   */
  private closeToHeading(before?: Paragraph): void {
    this.stack.closeLast("preamble");
    const option = before && this.stack.find(({ kind, rank }) => kind === "option" && rank !== ranks.option);
    if (option && before.start < option.span.start) this.stack.closeAt(option);
    this.stack.closeFrom(ranks.preamble, "option");
  }

  /** The part of a span before the item: what stands in one block may come to stand apart in the outline. */
  private until({ start, end }: Span, item: Item | undefined): Span {
    if (!item) return { start, end };
    return { start, end: start + this.slice({ start, end: item.label.start }).trimEnd().length };
  }

  private slice(span: Span): string {
    return sliceOf(this.draft, span);
  }
}

/** `[Option 3: no text]` ends with its bracket; `[Option 3]` is the label alone. */
function isWhollyInBrackets(block: Block, label: HeadingLabel): boolean {
  const end = block.text.trimEnd().length;
  if (end <= label.end + 3) return false;
  return pairInBlock(block).pairs.some(
    ({ open, close }) => block.text.slice(0, open.start).trim() === "" && close.end === end,
  );
}

/** The span of a block without the titles and other passages behind its labelled one, and without blanks at its end. */
function ownSpan(block: Block, start: number, [first]: readonly Part[]): Span {
  const text = first ? block.text.slice(0, first.start - start) : block.text;
  return { start, end: start + text.trimEnd().length };
}
