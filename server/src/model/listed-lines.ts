import type { Passage } from "./passages";
import { introduces, isRow, isTitle } from "./titles";

/** Tells which short lines are no titles: those that a colon has introduced, or that stand in a table. */
export class ListedLines {
  /** The tabs before the line with the colon. Lines further in stand in its list. */
  private introduced: number | undefined;
  /** The last block with the row of a table, and the tabs before it: the lines behind it are cells that go on. */
  private table: Pick<Passage, "block" | "tabs"> | undefined;

  holds(passage: Passage): boolean {
    if (isRow(passage.text)) this.table = passage;
    if (this.introduced !== undefined && !isFurtherOut(passage, this.introduced)) return true;
    return this.table?.block === passage.block && !isFurtherOut(passage, this.table.tabs);
  }

  passLabel({ text, tabs }: Passage, isHeading: boolean): void {
    this.introduced = !isHeading && /\p{Ll}:$/u.test(text) ? tabs : undefined;
  }

  passLine(passage: Passage, isText: boolean): void {
    const { introduced } = this;
    const goesOn = introduced !== undefined && isText && (passage.tabs > introduced || isTitle(passage.text));
    if (isText && introduces(passage.text))
      this.introduced = goesOn ? Math.min(introduced, passage.tabs) : passage.tabs;
    else if (!goesOn || isFurtherOut(passage, introduced)) this.introduced = undefined;
  }
}

/** Whether a line stands further out than one with so many tabs; blanks do not tell. */
const isFurtherOut = ({ tabs }: Passage, than: number): boolean => tabs > 0 && tabs < than;
