import type { Block } from "../../syntax/tree";
import { leavesOf } from "../../model/leaves";
import type { NodeStack } from "./stack";

/** Counts the brackets and markers of a block for the nodes that are open where each stands. */
export class Counter {
  private readonly brackets: readonly number[];
  private readonly markers: readonly number[];
  private from = 0;

  /** `start` is the offset of the block in the draft. */
  constructor(
    private readonly stack: NodeStack,
    block: Block,
    start: number,
  ) {
    const opening = leavesOf(block, "bracket").filter(({ side }) => side === "open");
    this.brackets = opening.map((bracket) => start + bracket.start);
    this.markers = leavesOf(block, "footnoteMarker").map((marker) => start + marker.start);
  }

  /** Counts those from where it last stopped to the offset `end` in the draft, exclusive. */
  countUpTo(end = Infinity): void {
    const isHere = (at: number): boolean => at >= this.from && at < end;
    this.stack.count(this.brackets.filter(isHere).length, this.markers.filter(isHere).length);
    this.from = end;
  }
}
