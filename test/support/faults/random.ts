/** Chance that repeats: the same seed gives the same choices. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One of `from`, or nothing where there is none. */
  readonly find: <T>(from: readonly T[]) => T | undefined;
  readonly shuffle: <T>(from: readonly T[]) => T[];
}

export function randomOf(seed: number): Random {
  const next = mulberry32(seed);
  const below = (count: number) => Math.floor(next() * count);
  const find = <T>(from: readonly T[]): T | undefined => from[below(from.length)];
  return {
    below,
    find,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]) => {
      if (from.length === 0) throw new Error("There is nothing to pick from.");
      return find(from) as T;
    },
    shuffle: <T>(from: readonly T[]) =>
      from
        .map((value) => ({ value, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value),
  };
}

/** A small generator of numbers from 0 to below 1, by Tommy Ettinger; in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
