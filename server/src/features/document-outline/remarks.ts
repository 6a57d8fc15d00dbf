import { introducesRemarks } from "../../model/titles";
import { indentOf, isFurtherIn } from "./indent";

/** Tells which options stand in remarks on the text, such as `Option 1: Move it to section E.` under `Remarks on section D:`. */
export class Remarks {
  /** How far in tabs put the line that introduces them: they stand further in. */
  private step: number | undefined;

  /** A line without a label; `step` tells how far in tabs put it, undefined if they say nothing. */
  passLine(text: string, step: number | undefined): void {
    if (step !== undefined && introducesRemarks(text)) this.step = step;
    else if (!isFurtherIn(step, this.step)) this.step = undefined;
  }

  /** Whether a text that begins with a label is a part of the remarks; they have ended if it is not. */
  hold(text: string): boolean {
    if (this.step !== undefined && !isFurtherIn(indentOf(text), this.step)) this.step = undefined;
    return this.step !== undefined;
  }
}
