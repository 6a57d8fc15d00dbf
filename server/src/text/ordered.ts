import { touches, type Span } from "./span";

/**
 * Those of `ordered` whose spans touch `offset`. The spans must stand in the order of the text and apart, so that there are
 * two at most; found by bisection.
 */
export function touching<T>(ordered: readonly T[], offset: number, spanOf: (value: T) => Span): T[] {
  const end = firstBehind(ordered, offset, spanOf);
  return ordered.slice(Math.max(0, end - 2), end).filter((value) => touches(spanOf(value), offset));
}

/** The index of the first of `ordered` that begins behind `offset`; their number if none does. */
export function firstBehind<T>(ordered: readonly T[], offset: number, spanOf: (value: T) => Span): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(ordered[middle] as T).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `ordered` that stand in `block`. They must stand in the order of their blocks; found by bisection. */
export function inBlock<T extends { readonly block: number }>(ordered: readonly T[], block: number): readonly T[] {
  const blockOf = ({ block: start }: T) => ({ start, end: start });
  return ordered.slice(firstBehind(ordered, block - 1, blockOf), firstBehind(ordered, block, blockOf));
}
