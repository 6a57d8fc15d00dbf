import { shift } from "../text/span";
import type { Reference, ReferenceItem } from "../syntax/tree";
import type { Draft } from "./draft";
import { leavesOf } from "./leaves";
import { outline, type Item, type Outline } from "./outline";
import { targetsOf, type PartEntry, type ReferenceEntry, type Resolved } from "./reference-entries";
import type { CrossReference, ReferencePart } from "./references";

/** A cross-reference where it stands in a version of its draft; its parts are made when they are asked for. */
export function placeReference(draft: Draft, entry: ReferenceEntry): CrossReference {
  const { block, facts } = entry;
  const source = draft.blocks[block];
  const leaf = (source && leavesOf(source, "reference")[facts.place]) as Reference;
  return placeWords(draft, entry, leaf, draft.starts[block] ?? 0);
}

/** A cross-reference in words that count from `base`. */
export const placeWords = (draft: Draft, entry: Resolved, leaf: Reference, base: number): CrossReference =>
  new PlacedReference(entry, leaf, base, outline(draft));

class PlacedReference implements CrossReference {
  constructor(
    private readonly entry: Resolved,
    private readonly leaf: Reference,
    private readonly base: number,
    private readonly home: Outline,
  ) {}

  private placed: readonly ReferencePart[] | undefined;

  get start() {
    return this.base + this.leaf.start;
  }
  get end() {
    return this.base + this.leaf.end;
  }
  get unit() {
    return this.leaf.unit;
  }
  get direction() {
    return this.leaf.direction;
  }
  get block() {
    return this.entry.block;
  }
  get internal() {
    return this.entry.facts.internal;
  }
  get certain() {
    return this.entry.certain;
  }
  get parts() {
    return (this.placed ??= this.entry.parts.map((part, index) => this.part(part, this.leaf.items[index])));
  }
  get targets() {
    return targetsOf(this.entry).map(this.home.target);
  }
  get article() {
    return this.entry.article && this.part(this.entry.article, this.leaf.article);
  }

  /** `the preceding paragraph` has a part, but no number. */
  private part(entry: PartEntry, item: ReferenceItem = unnumbered(this.leaf)): ReferencePart {
    return new PlacedPart(entry, item, this.base, this.home);
  }
}

class PlacedPart implements ReferencePart {
  constructor(
    private readonly entry: PartEntry,
    private readonly item: ReferenceItem,
    private readonly base: number,
    private readonly home: Outline,
  ) {}

  get start() {
    return this.base + this.item.start;
  }
  get end() {
    return this.base + this.item.end;
  }
  get number() {
    return this.item.number;
  }
  get digits() {
    return this.item.digits && shift(this.item.digits, this.base);
  }
  get insertion() {
    return this.item.insertion;
  }
  get insertionSpan() {
    return shift(this.item.insertionSpan, this.base);
  }
  get endsRange() {
    return this.item.endsRange;
  }
  get target() {
    return this.entry.target && this.home.target(this.entry.target);
  }
  get candidates() {
    return this.entry.candidates.map(this.home.target);
  }
  get subs() {
    return this.item.subs.map(({ value, valueSpan }, index) => {
      const meant = this.entry.subs[index];
      return { value, valueSpan: shift(valueSpan, this.base), target: meant && (this.home.target(meant) as Item) };
    });
  }
}

const unnumbered = ({ start, end }: Reference): ReferenceItem => ({
  start,
  end,
  insertion: "",
  insertionSpan: { start: end, end },
  subs: [],
  endsRange: false,
});
