import { insertionRank } from "../text/numerals";
import { firstBehind } from "../text/ordered";
import { better, BestRises, type Rise } from "./best-rise";

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
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  const ranks = new Map(sorted.map((key, rank) => [key, rank]));
  const rankFrom = (key: number) => firstBehind(sorted, key - 1, (start) => ({ start, end: start }));
  const rises = new BestRises(sorted.length);
  const before: number[] = [];
  let last: (Rise & { readonly key: number }) | undefined;
  for (const [at, key] of keys.entries()) {
    const rank = ranks.get(key) ?? 0;
    const begun = { at: -1, worth: follows(0, key) ? 3 : 2 };
    const risen = through(rises.among(0, rank), 2);
    const followed = through(rises.among(rankFrom(isWhole(key) ? key - STEP : Math.max(1, key - 1)), rank), 3);
    const best = better(better(begun, risen), followed) ?? begun;
    before.push(best.at);
    rises.add(rank, { at, worth: best.worth });
    if (!last || best.worth > last.worth || (best.worth === last.worth && key < last.key))
      last = { at, worth: best.worth, key };
  }
  const rise = new Set<number>();
  for (let at = last?.at ?? -1; at >= 0; at = before[at] ?? -1) rise.add(at);
  return rise;
}

/** A rise with one more number, which is worth so much; `at` is still the place before. */
const through = (rise: Rise | undefined, more: number): Rise | undefined =>
  rise && { at: rise.at, worth: rise.worth + more };
