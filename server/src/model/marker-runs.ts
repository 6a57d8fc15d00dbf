import type { Block, FootnoteMarker } from "../syntax/tree";
import type { Span } from "../text/span";
import { leavesOf } from "./leaves";

/** The markers of a block, those that stand side by side (`¹⁰,¹¹`) as one. */
export function markerRuns(block: Block): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const marker of leavesOf(block, "footnoteMarker")) {
    const last = runs.at(-1);
    if (last && isBeside(block, last.end, marker)) last.end = marker.end;
    else runs.push({ start: marker.start, end: marker.end });
  }
  return runs;
}

const isBeside = (block: Block, end: number, { start }: FootnoteMarker): boolean =>
  start - end <= 2 && /^,?[ \u00A0]?$/.test(block.text.slice(end, start));
