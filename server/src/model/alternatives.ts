import { nameOf } from "./outline";
import type { Skeleton } from "./skeleton";

/** A paragraph or item, of an outline or of its skeleton. */
type Numbered = NumberedParagraph | NumberedItem;

interface NumberedParagraph {
  readonly kind: "paragraph";
  readonly block: number;
  readonly series: {
    readonly name: "" | "PP" | "OP";
    readonly paragraphs: readonly { readonly block: number; readonly number: number; readonly insertion: string }[];
  };
}

interface NumberedItem {
  readonly kind: "item";
  readonly block: number;
  readonly list: {
    readonly items: readonly { readonly block: number; readonly text: string; readonly insertion: string }[];
  };
}

/** Whether two places that bear one number are versions of one text, not to stand side by side: they share it lawfully. */
export const areAlternatives = (skeleton: Skeleton, first: Numbered, second: Numbered): boolean =>
  areInOptions(skeleton, first, second) || isBracketedPair(skeleton, first, second);

/** Whether the two stand in two options that begin with one number. Options under the first alone make no other of it. */
function areInOptions({ headings }: Skeleton, first: Numbered, second: Numbered): boolean {
  const options = headings.filter(({ scheme, block }) => scheme === "option" && block < second.block);
  const begins = new Set(
    options.filter(({ block }) => block < first.block).map(({ block }) => numberBehind(block, first)),
  );
  return options.some(({ block }) => block > first.block && begins.has(numberBehind(block, second)));
}

/** The first number behind a block among those that are counted with `place`. */
function numberBehind(block: number, place: Numbered): string | undefined {
  if (place.kind === "item") {
    const next = place.list.items.find((each) => each.block > block);
    return next && `${next.text} ${next.insertion}`;
  }
  const { series } = place;
  const next = series.paragraphs.find((each) => each.block > block);
  return next && nameOf({ series, number: next.number, insertion: next.insertion });
}

const isBracketedPair = ({ facts }: Skeleton, first: Numbered, second: Numbered): boolean =>
  second.block - first.block === 1 &&
  facts[first.block]?.isBracketed === true &&
  facts[second.block]?.isBracketed === true;
