/** A place with what the best rise that ends there is worth. */
export interface Rise {
  readonly at: number;
  readonly worth: number;
}

/** The better of two: the one that is worth more, or of equals the earlier one. */
export function better(one: Rise | undefined, other: Rise | undefined): Rise | undefined {
  if (!one || !other) return one ?? other;
  return other.worth > one.worth || (other.worth === one.worth && other.at < one.at) ? other : one;
}

/** The best rises by rank, of which the best in a range of ranks is found in the time of a bisection. */
export class BestRises {
  private readonly tree: (Rise | undefined)[];

  constructor(private readonly ranks: number) {
    this.tree = Array<Rise | undefined>(2 * ranks);
  }

  add(rank: number, rise: Rise): void {
    for (let node = rank + this.ranks; node > 0; node >>= 1) this.tree[node] = better(this.tree[node], rise);
  }

  /** The best of the ranks from `from` on, before `end`. */
  among(from: number, end: number): Rise | undefined {
    let best: Rise | undefined;
    for (let [low, high] = [from + this.ranks, end + this.ranks]; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = better(best, this.tree[low++]);
      if (high & 1) best = better(best, this.tree[--high]);
    }
    return best;
  }
}
