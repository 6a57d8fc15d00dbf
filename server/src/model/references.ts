import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import type { Block, Reference, ReferenceItem } from "../syntax/tree";
import type { Draft } from "./draft";
import { eachLeaf, leavesOf } from "./leaves";
import type { Item, List } from "./lists";
import { opensLine, quotations } from "./marks";
import { outline, type Heading, type Outline, type Paragraph, type Series } from "./outline";

export type ReferenceTarget = Paragraph | Item | Heading;

/** One number of a cross-reference, with what it points to. Spans are absolute. */
export interface ReferencePart extends Span {
  readonly number?: number;
  readonly digits?: Span;
  readonly insertion: string;
  readonly insertionSpan: Span;
  readonly subs: readonly { readonly value: string; readonly valueSpan: Span; readonly target?: Item }[];
  readonly endsRange: boolean;
  /** The paragraph, article or item meant; absent if there is none. */
  readonly target?: ReferenceTarget;
  /** Every paragraph that bears the number: more than one makes the reference ambiguous. */
  readonly candidates: readonly ReferenceTarget[];
}

/** A cross-reference to this draft. References that name another text are not among them. */
export interface CrossReference extends Span {
  readonly unit: Reference["unit"];
  readonly direction?: "above" | "below";
  readonly block: number;
  readonly parts: readonly ReferencePart[];
  /** The article of `article 12, paragraph 2`. */
  readonly article?: ReferencePart;
  /** Whether the words say that this text is meant: above, below, of the present ... */
  readonly internal: boolean;
  /** False if the words leave open which text is meant, as behind a citation in the same sentence: never changed unasked. */
  readonly certain: boolean;
}

/** The cross-references of a draft in the order of the text, joined with what they point to. */
export const references = memo((draft: Draft): readonly CrossReference[] => {
  const resolver = resolverOf(draft);
  const found: CrossReference[] = [];
  for (const { leaf, base, block } of eachLeaf(draft, "reference")) {
    if (leaf.scope === "external") continue;
    const reference = resolver.resolve(leaf, base, block);
    if (reference) found.push(reference);
  }
  return found;
});

/** What the words of `leaf`, counted from `base`, would mean in `block` of the draft; they may be words yet to be written. */
export const resolveReference = (
  draft: Draft,
  leaf: Reference,
  base: number,
  block: number,
): CrossReference | undefined => resolverOf(draft).resolve(leaf, base, block);

/** The paragraphs among which `leaf`, in `block` of the draft, finds a number: those of its series, then those around it. */
export const countedWith = (draft: Draft, leaf: Reference, block: number): readonly Paragraph[] =>
  resolverOf(draft).countedWith(leaf, block);

class Resolver {
  private readonly owners: readonly (Paragraph | Item | undefined)[];

  constructor(
    private readonly draft: Draft,
    private readonly all: Outline,
  ) {
    this.owners = carryForward(all.ownerOf);
  }

  resolve(leaf: Reference, base: number, block: number): CrossReference | undefined {
    const owner = this.owners[block];
    const place = {
      ...shift(leaf, base),
      unit: leaf.unit,
      block,
      ...(leaf.direction ? { direction: leaf.direction } : {}),
    };
    if (leaf.unit === "preceding") return this.preceding(place, owner);
    if (leaf.unit === "article" && !this.hasArticles()) return undefined;
    const parts: ReferencePart[] = [];
    for (const item of leaf.items) parts.push(joined(item, base, this.heads(leaf, item, owner, parts.at(-1))));
    return {
      ...place,
      parts,
      ...(leaf.article && { article: joined(leaf.article, base, this.articles(leaf.article)) }),
      internal: leaf.scope === "internal",
      certain: this.isCertain(leaf, block),
    };
  }

  countedWith(leaf: Reference, block: number): readonly Paragraph[] {
    const found: Paragraph[] = [];
    let series = this.seriesOf(leaf, this.owners[block]);
    for (; series; series = series.outer) found.push(...series.paragraphs);
    return found;
  }

  private preceding(
    place: Omit<CrossReference, "parts" | "internal" | "certain">,
    owner: Paragraph | Item | undefined,
  ): CrossReference | undefined {
    const paragraph = paragraphOf(owner);
    const before = paragraph?.series.paragraphs[paragraph.series.paragraphs.indexOf(paragraph) - 1];
    if (!before) return undefined;
    const part: ReferencePart = {
      start: place.start,
      end: place.end,
      insertion: "",
      insertionSpan: { start: place.end, end: place.end },
      subs: [],
      endsRange: false,
      target: before,
      candidates: [before],
    };
    return { ...place, parts: [part], internal: true, certain: true };
  }

  /** What the number of `item` may mean, or what `(b)` alone counts on from. */
  private heads(
    leaf: Reference,
    item: ReferenceItem,
    owner: Paragraph | Item | undefined,
    previous?: ReferencePart,
  ): readonly ReferenceTarget[] {
    if (item.number === undefined) {
      const head = leaf.unit === "subParagraph" && !previous ? paragraphOf(owner) : previous?.candidates[0];
      return head ? [head] : [];
    }
    if (leaf.unit === "article") return this.articles(item);
    return this.paragraphs(item, this.seriesOf(leaf, owner));
  }

  private paragraphs(item: ReferenceItem, series: Series | undefined): readonly Paragraph[] {
    const sameNumber = (series && byNumber(series).get(item.number ?? 0)) ?? [];
    const found = sameNumber.filter((paragraph) => paragraph.insertion.toLowerCase() === item.insertion.toLowerCase());
    return found.length === 0 && series?.outer ? this.paragraphs(item, series.outer) : found;
  }

  private articles({ number, insertion }: ReferenceItem): readonly Heading[] {
    const value = `${number}${insertion && ` ${insertion}`}`.toLowerCase();
    return this.all.headings.filter(
      (heading) =>
        heading.scheme === "article" && heading.value.toLowerCase().replace(/(\d)(?=[a-z])/, "$1 ") === value,
    );
  }

  /** The series in which a reference counts: that of the article it names, else the one it stands in, else the first. */
  private seriesOf(leaf: Reference, owner: Paragraph | Item | undefined): Series | undefined {
    if (leaf.article) {
      const [article] = this.articles(leaf.article);
      return this.all.series.find((series) => article !== undefined && series.heading === article);
    }
    return paragraphOf(owner)?.series ?? this.all.series[0];
  }

  private hasArticles(): boolean {
    return this.all.headings.some((heading) => heading.scheme === "article");
  }

  /**
   * Words in quotation marks are of another text. Elsewhere a reference that does not say whose paragraph it means may mean
   * that of a text named in its sentence.
   */
  private isCertain(leaf: Reference, block: number): boolean {
    const source = this.draft.blocks[block];
    if (source === undefined || isQuoted(source, leaf)) return false;
    if (leaf.scope === "internal") return true;
    if (leaf.article && this.articles(leaf.article).length === 0) return false;
    return source.kind !== "footnote" && !namesAnother(source, leaf);
  }
}

/** A number of a reference with the `candidates` that bear it. */
function joined(item: ReferenceItem, base: number, candidates: readonly ReferenceTarget[]): ReferencePart {
  const { subs, target } = followSubs(item, base, candidates);
  return {
    ...shift(item, base),
    ...(item.number === undefined ? {} : { number: item.number }),
    ...(item.digits ? { digits: shift(item.digits, base) } : {}),
    insertion: item.insertion,
    insertionSpan: shift(item.insertionSpan, base),
    subs,
    endsRange: item.endsRange,
    ...(target ? { target } : {}),
    candidates,
  };
}

const resolverOf = memo((draft: Draft) => new Resolver(draft, outline(draft)));

function followSubs(item: ReferenceItem, base: number, heads: readonly ReferenceTarget[]) {
  let target: ReferenceTarget | undefined = heads[0];
  const subs: { value: string; valueSpan: Span; target?: Item }[] = [];
  for (const sub of item.subs) {
    const next: Item | undefined = target && itemIn(target, sub.value);
    subs.push({ value: sub.value, valueSpan: shift(sub.valueSpan, base), ...(next ? { target: next } : {}) });
    target = next;
  }
  return { subs, target };
}

function itemIn(target: ReferenceTarget, value: string): Item | undefined {
  if (target.kind !== "paragraph" && target.kind !== "item") return undefined;
  return target.lists.flatMap((list: List) => list.items).find((item) => item.text === value);
}

/** The paragraphs of a series by their numbers. */
export const byNumber = memo((series: Series) => groupBy(series.paragraphs, (paragraph) => paragraph.number));

/** The paragraph that an item belongs to. */
export function paragraphOf(owner: Paragraph | Item | undefined): Paragraph | undefined {
  let at = owner;
  while (at?.kind === "item") at = at.list.parent;
  return at;
}

/** Whether the reference stands in a quotation; one of several paragraphs opens each of them. */
const isQuoted = (block: Block, { start }: Span): boolean => {
  const { pairs, unclosed } = quotations(block);
  return (
    pairs.some(({ open, close }) => open.start < start && start < close.start) ||
    unclosed.some((open) => open.start < start && opensLine(block, open))
  );
};

const anotherText =
  /\b(?:Agenda|Agreement|Charter|Compact|Convention|Covenant|Outcome|Programme of Action|Protocol|Statute|report|note by|General Assembly|Council)\b/;

/** Whether another text is named before the reference in its sentence, or behind it in its clause. */
function namesAnother(block: Block, { start, end, unit, items }: Reference): boolean {
  const from = Math.max(block.text.lastIndexOf(". ", start), block.text.lastIndexOf(";", start)) + 1;
  const stands = (leaf: Span) => leaf.start >= from && leaf.start < start;
  if (leavesOf(block, "citation").some(stands) || anotherText.test(block.text.slice(from, start))) return true;
  if (unit === "subParagraph" && items[0]?.number === undefined && leavesOf(block, "reference").some(stands))
    return true;
  const [behind = ""] = /^[^.,;:()]{0,80}/.exec(block.text.slice(end, end + 80)) ?? [];
  return ofAnother.test(behind) || amends.test(block.text.slice(from, end) + behind);
}

/** `The following words shall be added to paragraph 6`, which is one of the text that is amended. */
const amends =
  /\b(?:added|inserted|substituted|replaced|deleted|amended)\b|\bshall read\b|\bthe following (?:sentence|words?)\b/;

/** `on human security of the 2005 World Summit Outcome` */
const ofAnother = new RegExp(`\\bof (?:the|its|that|General) .{0,60}${anotherText.source}`);

/** Notes stand in the paragraph before them. */
function carryForward<T>(values: readonly (T | undefined)[]): (T | undefined)[] {
  let last: T | undefined;
  return values.map((value) => (last = value ?? last));
}
