import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { insertionRank } from "../text/numerals";
import { areAlternatives } from "./alternatives";
import type { Draft } from "./draft";
import { between, follows, isWhole, keyedIn, keyOf, longestRise, numberOf, type Counted, type Keyed } from "./keys";
import { outline, type List, type Paragraph, type Series } from "./outline";
import { skeletonOf, type ItemEntry, type ListEntry, type ParagraphEntry, type Skeleton } from "./skeleton";

/** What is wrong at one place of a sequence. What follows from it at other places is no fault of its own. */
export type Fault =
  /** `missing` stand nowhere and are missed before `index`: whole numbers, or none if only a `bis` is missed. */
  | { readonly kind: "gap"; readonly index: number; readonly missing: readonly number[] }
  /** The number at `index` was used before, at `first`. */
  | { readonly kind: "duplicate"; readonly index: number; readonly first: number }
  /** The number at `index` stands out of turn: `expected` would come next. */
  | { readonly kind: "order"; readonly index: number; readonly expected: number };

type FaultOf<Kind extends Fault["kind"]> = Extract<Fault, { kind: Kind }>;

/** The faults of one kind in the numbers of a draft's paragraphs, each with its paragraph. */
export function* numberFaults<Kind extends Fault["kind"]>(
  draft: Draft,
  kind: Kind,
): Iterable<{ readonly paragraph: Paragraph; readonly fault: FaultOf<Kind> }> {
  for (const [index, faults] of judged(skeletonOf(draft)).series.entries()) {
    for (const fault of faults) {
      if (fault.kind !== kind) continue;
      const paragraph = outline(draft).series[index]?.paragraphs[fault.index];
      if (paragraph) yield { paragraph, fault: fault as FaultOf<Kind> };
    }
  }
}

/** The faults in the letters or numbers of each list of a draft. Only a list under no paragraph may be an excerpt. */
export function* listFaults(draft: Draft): Iterable<{ readonly list: List; readonly fault: Fault }> {
  for (const [index, faults] of judged(skeletonOf(draft)).lists.entries()) {
    for (const fault of faults) {
      const list = outline(draft).lists[index];
      if (list) yield { list, fault };
    }
  }
}

/** Whether the numbers of a series, or the letters of a list, are without fault. */
export function isInOrder(draft: Draft, sequence: Series | List): boolean {
  const { series, lists } = judged(skeletonOf(draft));
  return ("paragraphs" in sequence ? series : lists)[sequence.index]?.length === 0;
}

/** The faults in the numbers of a series, where alternatives that lawfully share a number are duplicates too. */
export const seriesFaults = ({ paragraphs }: { readonly paragraphs: readonly Counted[] }): readonly Fault[] =>
  faultsIn(paragraphs, mayBeExcerpt);

/** The faults of each series and of each list, by its index. */
interface Judged {
  readonly series: readonly (readonly Fault[])[];
  readonly lists: readonly (readonly Fault[])[];
}

const judged = memo((skeleton: Skeleton): Judged => ({
  series: skeleton.series.map(({ paragraphs }) => faultsIn(paragraphs, mayBeExcerpt, mayRepeat(skeleton, paragraphs))),
  lists: skeleton.lists.map((list) => judgedList(skeleton, list)),
}));

function judgedList(skeleton: Skeleton, { items, parent }: ListEntry): readonly Fault[] {
  const counted = items.map(({ value, insertion }) => ({ number: value, insertion }));
  return faultsIn(counted, (first) => first > 2 && !parent, mayRepeat(skeleton, items));
}

/** A series that begins with 3 or more is an excerpt. */
const mayBeExcerpt = (first: number): boolean => first > 2;

const mayRepeat =
  (skeleton: Skeleton, places: readonly (ParagraphEntry | ItemEntry)[]) => (first: number, second: number) => {
    const [one, other] = [places[first], places[second]];
    return one !== undefined && other !== undefined && areAlternatives(skeleton, one, other);
  };

/**
 * Compares a sequence with the longest part of it that rises as it should: what stands outside of that is a duplicate or out
 * of turn, and what that leaves out is a gap. So 1 2 9 3 4 has one fault, at the 9, and 1 2 4 5 has one, at the 4. Words
 * that have no place in an order, as `alt`, are passed over, and so is the second of two places that `mayRepeat` a number.
 */
export function faultsIn(
  sequence: readonly Counted[],
  mayBegin: (first: number) => boolean,
  mayRepeat: (first: number, second: number) => boolean = () => false,
): Fault[] {
  const keyed = withoutRepeated(keyedIn(sequence), mayRepeat);
  const keys = keyed.map(({ key }) => key);
  if (keys.every((key, at) => follows(keys[at - 1] ?? 0, key))) return [];
  const inOrder = longestRise(keys);
  // `2 alt` stands for a 2 that is not there.
  const alternatives = sequence.filter(({ insertion }) => insertionRank(insertion) === undefined);
  const known = new Set([...keys, ...alternatives.map(({ number }) => keyOf(number))]);
  const firsts = new Map<number, number>();
  const faults: Fault[] = [];
  let last = 0;
  let strays = 0;
  for (const [at, { index, key }] of keyed.entries()) {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    if (inOrder.has(at)) {
      const missing = between(last, key).filter((wanted) => !known.has(wanted));
      const begins = last === 0 && isWhole(key) && mayBegin(numberOf(key));
      if (missing.length > strays && !begins)
        faults.push({ kind: "gap", index, missing: missing.filter(isWhole).map(numberOf) });
      last = key;
      strays = 0;
    } else {
      faults.push(
        first === undefined
          ? { kind: "order", index, expected: numberOf(last) + 1 }
          : { kind: "duplicate", index, first },
      );
      strays++;
    }
  }
  return faults;
}

function withoutRepeated(keyed: readonly Keyed[], mayRepeat: (first: number, second: number) => boolean): Keyed[] {
  const firsts = new Map<number, number>();
  return keyed.filter(({ index, key }) => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined || !mayRepeat(first, index);
  });
}

/** `3`, `3 and 4`, `3 to 6`, `3, 5 and 6`, each number as `write` writes it. */
export function enumerate(numbers: readonly number[], write: (number: number) => string): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length > 2 && last - first === numbers.length - 1) return t("{0} to {1}", write(first), write(last));
  const names = numbers.map(write);
  const end = names.pop() ?? "";
  return names.length === 0 ? end : t("{0} and {1}", names.join(", "), end);
}
