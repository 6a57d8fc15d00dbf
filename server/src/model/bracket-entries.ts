import { memo } from "../text/memo";
import type { LeftEdge } from "./block-brackets";
import { bracketFacts, type BracketFacts, type Lending, type LeftFacts } from "./bracket-facts";
import type { Opening } from "./bracket-places";
import type { Draft } from "./draft";
import { skeletonOf, type ItemEntry, type ParagraphEntry, type Skeleton } from "./skeleton";

/** A bracket by its block and its place among the brackets of that block. */
export interface EdgeEntry {
  readonly block: number;
  readonly place: number;
}

export interface BracketEntries {
  /** The pairs that span blocks. */
  readonly joined: readonly { readonly open: EdgeEntry; readonly close: EdgeEntry }[];
  readonly unclosed: readonly EdgeEntry[];
  readonly unopened: readonly EdgeEntry[];
  /** The blocks that have lent a bracket, with the pairs that they have now. */
  readonly lent: ReadonlyMap<number, Lending["pairs"]>;
}

/** What the brackets that find no partner in their block come to: the same object for versions that differ in words alone. */
export const bracketEntries = (draft: Draft): BracketEntries => paired(skeletonOf(draft))(bracketFacts(draft));

const paired = memo((skeleton: Skeleton) =>
  memo((facts: ReturnType<typeof bracketFacts>): BracketEntries => new Pairer(skeleton, facts).pair()),
);

/** A bracket that stands open at the end of its block. */
interface OpenEdge extends EdgeEntry {
  readonly opening: Opening;
  /** It opens before a heading, or before words that belong to no paragraph: it may hold headings. */
  readonly holdsHeadings: boolean;
}

/** More brackets than anybody leaves open. The bound keeps a text of nothing but brackets from costing its square. */
const DEPTH = 16;

class Pairer implements BracketEntries {
  readonly joined: { readonly open: EdgeEntry; readonly close: EdgeEntry }[] = [];
  readonly unclosed: EdgeEntry[] = [];
  readonly unopened: EdgeEntry[] = [];
  readonly lent = new Map<number, Lending["pairs"]>();
  /** The last blocks whose brackets pair among themselves: those since the last heading or prose. */
  private balanced: number[] = [];
  private readonly open: OpenEdge[] = [];
  /** The options since the last heading of another kind. */
  private options: { readonly indent: number; readonly block: number }[] = [];

  constructor(
    private readonly skeleton: Skeleton,
    private readonly facts: readonly (BracketFacts | undefined)[],
  ) {}

  pair(): BracketEntries {
    for (const [block, said] of this.facts.entries()) if (said) this.add(said, block);
    this.giveUpFrom(0);
    this.unclosed.sort(inOrder);
    this.unopened.sort(inOrder);
    return this;
  }

  private add({ heading, left, isBalanced }: BracketFacts, block: number): void {
    if (heading?.isOption) this.meetOption(heading, block);
    else if (heading) this.meetHeading();
    if (isBalanced) this.balanced = [...this.balanced.slice(1 - DEPTH), block];
    for (const edge of left) this.addLeft(edge, block);
  }

  /** What opened in a paragraph ends before the next heading. */
  private meetHeading(): void {
    this.options = [];
    const first = this.open.findIndex((edge) => !edge.holdsHeadings);
    if (first >= 0) this.giveUpFrom(first);
    this.balanced = [];
  }

  /** What opened in an option ends before the next one. */
  private meetOption({ isFirst, indent }: NonNullable<BracketFacts["heading"]>, block: number): void {
    const before = isFirst ? undefined : this.options.findLast((option) => Math.abs(option.indent - indent) < 2);
    const first = before ? this.open.findIndex((edge) => edge.block >= before.block) : -1;
    if (first >= 0) this.giveUpFrom(first);
    this.options.push({ indent, block });
  }

  private addLeft({ place, isOutermost, opening, endsText }: LeftFacts, block: number): void {
    const edge = { block, place };
    if (opening) {
      if (isOutermost) this.open.push({ ...edge, opening, holdsHeadings: this.holdsHeadings(opening, block) });
      else this.unclosed.push(edge);
    } else {
      const opener = isOutermost ? this.take(block, endsText) : undefined;
      if (opener) this.joined.push({ open: opener, close: edge });
      else if (!isOutermost || !endsText || !this.borrow("open", edge)) this.unopened.push(edge);
    }
  }

  private holdsHeadings = (opening: Opening, block: number): boolean =>
    opening === "blocks" && this.skeleton.owners[block] === undefined;

  /** Takes the bracket that one in `block` closes: the last that holds that block, or else the last that may be closed. */
  private take(block: number, endsText: boolean): OpenEdge | undefined {
    const near = this.open.slice(-DEPTH);
    const mayEnd = ({ opening }: OpenEdge) => opening === "runsOn" || (endsText && opening !== "midSentence");
    const holding = near.findLastIndex((edge) => mayEnd(edge) && this.holds(edge, block));
    const place = holding >= 0 ? holding : near.findLastIndex(mayEnd);
    if (place < 0) return undefined;
    this.giveUpFrom(this.open.length - near.length + place + 1);
    return this.open.pop();
  }

  /** Behind the label of a paragraph or item, a bracket holds that one alone. */
  private holds({ opening, block: at }: OpenEdge, block: number): boolean {
    const owner = this.skeleton.owners[at];
    return opening === "blocks" || !owner || lineage(this.skeleton.owners[block]).includes(owner);
  }

  /** Leaves the open brackets from `depth` on unclosed, but for one before a label that a later block lends its last bracket. */
  private giveUpFrom(depth: number): void {
    for (const edge of this.open.splice(depth).reverse()) {
      const isPaired = edge.opening === "blocks" && this.borrow("close", edge, edge.block);
      if (!isPaired) this.unclosed.push(edge);
    }
  }

  /** Finds a partner for `edge` in the last block behind `from` that pairs by chance; its culprit is left over instead. */
  private borrow(side: LeftEdge["side"], edge: EdgeEntry, from = -1): boolean {
    const block = this.balanced.findLast((each) => each > from && this.facts[each]?.lends[side]);
    const lending = block === undefined ? undefined : this.facts[block]?.lends[side];
    if (block === undefined || !lending) return false;
    this.balanced = this.balanced.filter((each) => each !== block);
    this.lent.set(block, lending.pairs);
    const lent = { block, place: lending.lent };
    this.joined.push(side === "open" ? { open: lent, close: edge } : { open: edge, close: lent });
    (side === "open" ? this.unopened : this.unclosed).push({ block, place: lending.culprit });
    return true;
  }
}

const inOrder = (one: EdgeEntry, other: EdgeEntry): number => one.block - other.block || one.place - other.place;

/** A paragraph or item, with all that it stands under. */
function lineage(owner: ParagraphEntry | ItemEntry | undefined): (ParagraphEntry | ItemEntry)[] {
  const line: (ParagraphEntry | ItemEntry)[] = [];
  for (let at = owner; at; at = at.kind === "item" ? at.list.parent : undefined) line.push(at);
  return line;
}
