import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { referenceFacts, type ItemFacts, type ReferenceFacts } from "./reference-facts";
import {
  paragraphEntryOf,
  skeletonOf,
  type HeadingEntry,
  type ItemEntry,
  type ParagraphEntry,
  type SeriesEntry,
  type Skeleton,
} from "./skeleton";

export type TargetEntry = ParagraphEntry | ItemEntry | HeadingEntry;

/** A cross-reference joined with what it points to, without its place in the text. */
export interface ReferenceEntry {
  /** Which of the references of the draft it is. */
  readonly index: number;
  readonly block: number;
  readonly facts: ReferenceFacts;
  readonly parts: readonly PartEntry[];
  readonly article: PartEntry | undefined;
  readonly certain: boolean;
}

/** A reference that may be yet to be written. */
export type Resolved = Omit<ReferenceEntry, "index">;

export interface PartEntry {
  /** Every paragraph or article that bears the number. */
  readonly candidates: readonly TargetEntry[];
  /** The items that the letters behind the number mean. */
  readonly subs: readonly (ItemEntry | undefined)[];
  readonly target: TargetEntry | undefined;
  /** Whether it is the end of a range that starts at the part before. */
  readonly endsRange: boolean;
}

/** The cross-references of a draft: the same list for two versions that differ in other words alone. */
export const referenceEntries = (draft: Draft): readonly ReferenceEntry[] =>
  resolved(resolverOf(skeletonOf(draft)))(referenceFacts(draft));

/** Joins the words of references with the paragraphs, items and articles of a draft. */
export const resolverOf = memo((skeleton: Skeleton) => new Resolver(skeleton));

const resolved = memo((resolver: Resolver) =>
  memo((facts: ReturnType<typeof referenceFacts>): readonly ReferenceEntry[] => {
    const found: ReferenceEntry[] = [];
    for (const [block, said] of facts.entries()) {
      for (const each of said ?? []) {
        const entry = resolver.resolve(each, block);
        if (entry) found.push({ ...entry, index: found.length });
      }
    }
    return found;
  }),
);

export class Resolver {
  private readonly owners: readonly (ParagraphEntry | ItemEntry | undefined)[];
  private readonly articlesByValue: ReadonlyMap<string, readonly HeadingEntry[]>;

  constructor(private readonly skeleton: Skeleton) {
    this.owners = carryForward(skeleton.owners);
    const articles = skeleton.headings.filter(({ scheme }) => scheme === "article");
    this.articlesByValue = groupBy(articles, ({ value }) => value.toLowerCase().replace(/(\d)(?=[a-z])/, "$1 "));
  }

  /** Undefined for words that are no reference to this draft. */
  resolve(facts: ReferenceFacts, block: number): Resolved | undefined {
    const { unit, items } = facts;
    const owner = this.owners[block];
    if (unit === "preceding") return preceding(facts, block, paragraphEntryOf(owner));
    if (unit === "article" && this.articlesByValue.size === 0) return undefined;
    const parts: PartEntry[] = [];
    for (const item of items) parts.push(joined(item, this.heads(facts, item, owner, parts.at(-1))));
    const article = facts.article && joined(facts.article, this.articles(facts.article));
    const isLost = article !== undefined && article.candidates.length === 0 && !facts.internal;
    return { block, facts, parts, article, certain: facts.certain && !isLost };
  }

  /** The paragraphs among which a reference in `block` finds a number: those of its series, then those around it. */
  countedWith(facts: ReferenceFacts, block: number): readonly ParagraphEntry[] {
    let found: readonly ParagraphEntry[] = [];
    let series = this.seriesOf(facts, this.owners[block]);
    for (; series; series = series.outer) found = found.concat(series.paragraphs);
    return found;
  }

  /** What the number of `item` may mean, or what `(b)` alone counts on from. */
  private heads(
    facts: ReferenceFacts,
    item: ItemFacts,
    owner: ParagraphEntry | ItemEntry | undefined,
    previous: PartEntry | undefined,
  ): readonly TargetEntry[] {
    if (item.number === undefined) {
      const head = facts.unit === "subParagraph" && !previous ? paragraphEntryOf(owner) : previous?.candidates[0];
      return head ? [head] : [];
    }
    if (facts.unit === "article") return this.articles(item);
    return paragraphs(item, this.seriesOf(facts, owner));
  }

  private articles({ number, insertion }: ItemFacts): readonly HeadingEntry[] {
    return this.articlesByValue.get(`${number}${insertion && ` ${insertion}`}`.toLowerCase()) ?? [];
  }

  /** The series in which a reference counts: that of the article it names, else the one it stands in, else the first. */
  private seriesOf(
    { article }: ReferenceFacts,
    owner: ParagraphEntry | ItemEntry | undefined,
  ): SeriesEntry | undefined {
    if (!article) return paragraphEntryOf(owner)?.series ?? this.skeleton.series[0];
    const [heading] = this.articles(article);
    return this.skeleton.series.find((series) => heading !== undefined && series.heading === heading);
  }
}

function preceding(facts: ReferenceFacts, block: number, paragraph: ParagraphEntry | undefined): Resolved | undefined {
  const before = paragraph && lastBefore(paragraph);
  if (!before) return undefined;
  const part: PartEntry = { candidates: [before], subs: [], target: before, endsRange: false };
  return { block, facts: { ...facts, internal: true }, parts: [part], article: undefined, certain: true };
}

const lastBefore = ({ series, place }: ParagraphEntry): ParagraphEntry | undefined => series.paragraphs[place - 1];

function paragraphs(item: ItemFacts, series: SeriesEntry | undefined): readonly ParagraphEntry[] {
  const sameNumber = (series && byNumber(series).get(item.number ?? 0)) ?? [];
  const found = sameNumber.filter((paragraph) => paragraph.insertion.toLowerCase() === item.insertion.toLowerCase());
  return found.length === 0 && series?.outer ? paragraphs(item, series.outer) : found;
}

const byNumber = memo((series: SeriesEntry) => groupBy(series.paragraphs, ({ number }) => number));

/** A number of a reference with the `candidates` that bear it. */
function joined(item: ItemFacts, candidates: readonly TargetEntry[]): PartEntry {
  let target = candidates[0];
  const subs: (ItemEntry | undefined)[] = [];
  for (const value of item.subs) {
    const next: ItemEntry | undefined = target && itemIn(target, value);
    subs.push(next);
    target = next;
  }
  return { candidates, subs, target, endsRange: item.endsRange };
}

function itemIn(target: TargetEntry, value: string): ItemEntry | undefined {
  if (target.kind === "heading") return undefined;
  return target.lists.flatMap(({ items }) => items).find((item) => item.text === value);
}

/** What a reference means: each target that it names, and the paragraphs between the ends of a range. */
export function targetsOf({ parts }: Resolved): readonly TargetEntry[] {
  const targets = new Set<TargetEntry>();
  for (const [index, { target, endsRange }] of parts.entries()) {
    if (endsRange) for (const between of paragraphsBetween(parts[index - 1]?.target, target)) targets.add(between);
    if (target) targets.add(target);
  }
  return [...targets];
}

function paragraphsBetween(from: TargetEntry | undefined, to: TargetEntry | undefined): ParagraphEntry[] {
  if (from?.kind !== "paragraph" || to?.kind !== "paragraph" || from.series !== to.series) return [];
  const between: ParagraphEntry[] = [];
  for (let number = from.number + 1; number < to.number; number++)
    for (const paragraph of byNumber(from.series).get(number) ?? []) between.push(paragraph);
  return between;
}

/** Notes stand in the paragraph before them. */
function carryForward<T>(values: readonly (T | undefined)[]): (T | undefined)[] {
  let last: T | undefined;
  return values.map((value) => (last = value ?? last));
}
