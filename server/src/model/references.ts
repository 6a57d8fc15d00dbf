import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Reference } from "../syntax/tree";
import type { Draft } from "./draft";
import { InPlace } from "./in-place";
import { outline, type Heading, type Item, type Paragraph } from "./outline";
import { placeReference, placeWords } from "./placed-references";
import { referenceEntries, resolverOf, type ReferenceEntry } from "./reference-entries";
import { factsOf } from "./reference-facts";
import { skeletonOf } from "./skeleton";

export type ReferenceTarget = Paragraph | Item | Heading;

/** One number of a cross-reference, with what it points to. Spans are absolute. */
export interface ReferencePart extends Span {
  readonly number: number | undefined;
  readonly digits: Span | undefined;
  readonly insertion: string;
  readonly insertionSpan: Span;
  readonly subs: readonly { readonly value: string; readonly valueSpan: Span; readonly target: Item | undefined }[];
  readonly endsRange: boolean;
  /** The paragraph, article or item meant; absent if there is none. */
  readonly target: ReferenceTarget | undefined;
  /** Every paragraph that bears the number: more than one makes the reference ambiguous. */
  readonly candidates: readonly ReferenceTarget[];
}

/** A cross-reference to this draft. References that name another text are not among them. */
export interface CrossReference extends Span {
  readonly unit: Reference["unit"];
  readonly direction: "above" | "below" | undefined;
  readonly block: number;
  readonly parts: readonly ReferencePart[];
  /** The article of `article 12, paragraph 2`. */
  readonly article: ReferencePart | undefined;
  /** What it means: each target that it names, and the paragraphs between the ends of a range. */
  readonly targets: readonly ReferenceTarget[];
  /** Whether the words say that this text is meant: above, below, of the present ... */
  readonly internal: boolean;
  /** False if the words leave open which text is meant, as behind a citation in the same sentence: never changed unasked. */
  readonly certain: boolean;
}

/** The cross-references of a draft in the order of the text, joined with what they point to. */
export const references = (draft: Draft): readonly CrossReference[] => placed(draft).all;

/** An entry where it stands. */
export const referenceAt = (draft: Draft, entry: ReferenceEntry): CrossReference => placed(draft).at(entry);

const placed = memo(
  (draft: Draft) => new InPlace(referenceEntries(draft), (entry): CrossReference => placeReference(draft, entry)),
);

/** What the words of `leaf`, counted from `base`, would mean in `block` of the draft; they may be words yet to be written. */
export function resolveReference(
  draft: Draft,
  leaf: Reference,
  base: number,
  block: number,
): CrossReference | undefined {
  const source = draft.blocks[block];
  const entry = source && resolverOf(skeletonOf(draft)).resolve(factsOf(source, leaf, 0), block);
  return entry && placeWords(draft, entry, leaf, base);
}

/** The paragraphs among which `leaf`, in `block` of the draft, finds a number: those of its series, then those around it. */
export function countedWith(draft: Draft, leaf: Reference, block: number): readonly Paragraph[] {
  const source = draft.blocks[block];
  const entries = source ? resolverOf(skeletonOf(draft)).countedWith(factsOf(source, leaf, 0), block) : [];
  const { paragraphs } = outline(draft);
  return entries.flatMap(({ index }) => paragraphs[index] ?? []);
}

/** The paragraph that an item belongs to. */
export function paragraphOf(owner: Paragraph | Item | undefined): Paragraph | undefined {
  let at = owner;
  while (at?.kind === "item") at = at.list.parent;
  return at;
}
