/**
 * Entries of a list where they stand in one version of a draft: each is placed when it is asked for first, and stays the same
 * object from then on.
 */
export class InPlace<E extends { readonly index: number }, Placed> {
  private readonly placed: Placed[] = [];
  private whole: readonly Placed[] | undefined;

  constructor(
    private readonly entries: readonly E[],
    private readonly place: (entry: E) => Placed,
  ) {}

  readonly at = (entry: E): Placed => (this.placed[entry.index] ??= this.place(entry));

  get all(): readonly Placed[] {
    return (this.whole ??= this.entries.map(this.at));
  }
}
