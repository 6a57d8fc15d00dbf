import { insertionRank } from "../text/numerals";

/** A number as it is counted: `3` or `3 bis`. */
export interface Counted {
  readonly number: number;
  readonly insertion: string;
}

export const writeCounted = ({ number, insertion }: Counted): string => `${number}${insertion && ` ${insertion}`}`;

/** More than there are words of insertion. */
const STEP = 100;

/** A place in a sequence with the key of its number. `3 bis` lies between 3 and 4: numbers in order have keys in order. */
export interface Keyed {
  readonly index: number;
  readonly key: number;
}

/** The places whose numbers have an order; not those with other words, as `alt`. */
export const keyedIn = (sequence: readonly Counted[]): Keyed[] =>
  [...sequence.entries()].flatMap(([index, { number, insertion }]) => {
    const rank = insertionRank(insertion);
    return rank === undefined ? [] : [{ index, key: number * STEP + rank }];
  });

export const keyOf = (number: number): number => number * STEP;

/** The key of a number with its word; other words than `bis` and `ter`, as `alt`, leave a paragraph at the place of its number. */
export const placeOf = ({ number, insertion }: Counted): number => keyOf(number) + (insertionRank(insertion) ?? 0);

export const numberOf = (key: number): number => Math.floor(key / STEP);

export const isWhole = (key: number): boolean => key % STEP === 0;

/** Whether `key` may come right behind `last`: the next number, or the next insertion. */
export const follows = (last: number, key: number): boolean =>
  key === (numberOf(last) + 1) * STEP || (last > 0 && key === last + 1);

/** What ought to stand between two keys: the numbers, and the insertions before that of `to`. */
export function between(from: number, to: number): number[] {
  const keys: number[] = [];
  const base = numberOf(to) * STEP;
  for (let key = (numberOf(from) + 1) * STEP; key < base; key += STEP) keys.push(key);
  for (let key = Math.max(base, from + 1); key < to; key++) keys.push(key);
  return keys;
}

/**
 * The places of the longest rising part; of several as long, that with the most numbers right behind their neighbours, and
 * of several such, that with the lowest end, as it leaves out the fewest numbers.
 */
export function longestRise(keys: readonly number[]): Set<number> {
  const best: Rise[] = [];
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
  const rise = new Set<number>();
  for (let at = endOf(keys, best); at >= 0; at = best[at]?.before ?? -1) rise.add(at);
  return rise;
}

interface Rise {
  readonly worth: number;
  /** The place before the last one. */
  readonly before: number;
}

/** Where the best rise ends. */
function endOf(keys: readonly number[], best: readonly Rise[]): number {
  const highest = best.reduce((most, { worth }) => Math.max(most, worth), 0);
  const lowest = Math.min(...keys.filter((_, at) => best[at]?.worth === highest));
  return best.findIndex(({ worth }, at) => worth === highest && keys[at] === lowest);
}
