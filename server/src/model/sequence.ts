import { insertionRank } from "../text/numerals";
import { memo } from "../text/memo";
import type { Draft } from "./draft";
import type { List } from "./lists";
import { outline, type Paragraph, type Series } from "./outline";

/** A number as it is counted: `3` or `3 bis`. */
export interface Counted {
  readonly number: number;
  readonly insertion: string;
}

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
  for (const series of outline(draft).series) {
    for (const fault of seriesFaults(series)) {
      const paragraph = series.paragraphs[fault.index];
      if (paragraph && fault.kind === kind) yield { paragraph, fault: fault as FaultOf<Kind> };
    }
  }
}

/** A series that begins with 3 or more is an excerpt. */
export const seriesFaults = memo((series: Series): readonly Fault[] =>
  faultsIn(series.paragraphs, (first) => first > 2),
);

/** The faults in the letters or numbers of a list. Only a list under no paragraph may be an excerpt. */
export const listFaults = memo((list: List): readonly Fault[] => {
  const counted = list.items.map(({ value, insertion }) => ({ number: value, insertion }));
  return faultsIn(counted, (first) => first > 2 && !list.parent);
});

/**
 * Compares a sequence with the longest part of it that rises as it should: what stands outside of that is a duplicate or out
 * of turn, and what that leaves out is a gap. So 1 2 9 3 4 has one fault, at the 9, and 1 2 4 5 has one, at the 4. Words
 * that have no place in an order, as `alt`, are passed over.
 */
export function faultsIn(sequence: readonly Counted[], mayBegin: (first: number) => boolean): Fault[] {
  const keyed = [...sequence.entries()].flatMap(([index, counted]) => {
    const rank = insertionRank(counted.insertion);
    return rank === undefined ? [] : [{ index, key: counted.number * STEP + rank }];
  });
  const keys = keyed.map(({ key }) => key);
  if (keys.every((key, at) => follows(keys[at - 1] ?? 0, key))) return [];
  const inOrder = longestRise(keys);
  // `2 alt` stands for a 2 that is not there.
  const alternatives = sequence.filter(({ insertion }) => insertionRank(insertion) === undefined);
  const known = new Set([...keys, ...alternatives.map(({ number }) => number * STEP)]);
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

/** `3`, `3 and 4`, `3 to 6`, `3, 5 and 6`, each number as `write` writes it. */
export function enumerate(numbers: readonly number[], write: (number: number) => string): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${write(first)} to ${write(last)}`;
  return numbers
    .map(write)
    .join(", ")
    .replace(/, ([^,]*)$/, " and $1");
}

/** `3 bis` lies between 3 and 4: numbers in order have keys in order. */
const STEP = 100;

const numberOf = (key: number): number => Math.floor(key / STEP);

const isWhole = (key: number): boolean => key % STEP === 0;

/** Whether `key` may come right behind `last`: the next number, or the next insertion. */
const follows = (last: number, key: number): boolean =>
  key === (numberOf(last) + 1) * STEP || (last > 0 && key === last + 1);

/** What ought to stand between two keys: the numbers, and the insertions before that of `to`. */
function between(from: number, to: number): number[] {
  const keys: number[] = [];
  const base = numberOf(to) * STEP;
  for (let key = (numberOf(from) + 1) * STEP; key < base; key += STEP) keys.push(key);
  for (let key = Math.max(base, from + 1); key < to; key++) keys.push(key);
  return keys;
}

/** The places of the longest rising part; of several as long, that with the most numbers right behind their neighbours. */
function longestRise(keys: readonly number[]): Set<number> {
  const best: { readonly worth: number; readonly before: number }[] = [];
  for (const [at, key] of keys.entries()) {
    let worth = follows(0, key) ? 3 : 2;
    let before = -1;
    for (let from = 0; from < at; from++) {
      const through = (best[from]?.worth ?? 0) + (follows(keys[from] ?? 0, key) ? 3 : 2);
      if ((keys[from] ?? 0) >= key || through <= worth) continue;
      worth = through;
      before = from;
    }
    best.push({ worth, before });
  }
  const highest = best.reduce((most, { worth }) => Math.max(most, worth), 0);
  const rise = new Set<number>();
  for (let at = best.findIndex(({ worth }) => worth === highest); at >= 0; at = best[at]?.before ?? -1) rise.add(at);
  return rise;
}
