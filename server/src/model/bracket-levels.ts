import { memo } from "../text/memo";
import type { Span } from "../text/span";
import { brackets, type Pair } from "./brackets";
import { delegations, type Delegation } from "./delegations";
import type { Draft } from "./draft";

/** A pair of brackets with what it holds. */
export interface Bracket extends Pair, Span {
  /** 1 for an outermost one. */
  readonly level: number;
  /** The delegations that it names as its own, not those named by brackets inside it. */
  readonly owners: readonly Delegation[];
}

/** The paired brackets of a draft in the order in which they open. */
export const bracketLevels = memo((draft: Draft): readonly Bracket[] => {
  const pairs = [...brackets(draft).pairs].sort((a, b) => a.open.start - b.open.start);
  const around: { end: number; owners: Delegation[] }[] = [];
  const named = delegations(draft);
  let next = 0;
  const found: Bracket[] = [];
  /** A delegation belongs to the innermost bracket that is open where it is named. */
  const nameBefore = (offset: number) => {
    for (; (named[next]?.start ?? Infinity) < offset; next++) {
      const delegation = named[next] as Delegation;
      while ((around.at(-1)?.end ?? Infinity) <= delegation.start) around.pop();
      around.at(-1)?.owners.push(delegation);
    }
  };
  for (const { open, close } of pairs) {
    nameBefore(open.start);
    while ((around.at(-1)?.end ?? Infinity) <= open.start) around.pop();
    const owners: Delegation[] = [];
    around.push({ end: close.end, owners });
    found.push({ open, close, start: open.start, end: close.end, level: around.length, owners });
  }
  nameBefore(Infinity);
  return found;
});
