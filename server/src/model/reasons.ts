import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { namedPassages } from "./named-passages";
import { isPageNumber } from "./page-heads";
import type { Passage } from "./passages";
import { isProposer, proposers } from "./proposers";
import { isRemarkAlone } from "./titles";

/** Where those who propose a text count their reasons for it. */
export interface Reasons {
  /** The lines `Rationale` before them, by their offsets. */
  readonly lines: ReadonlySet<number>;
  /** The blocks with the numbers of reasons. */
  readonly blocks: ReadonlySet<number>;
}

/**
 * The numbered reasons right behind a line `Rationale`, up to the next name or heading, in a text that is put together from
 * proposals. Other texts have none.
 */
export const reasons = memo((draft: Draft): Reasons => {
  const names = proposers(draft);
  return names.size === 0 ? none : new ReasonReader(draft, names).read();
});

const none: Reasons = { lines: new Set(), blocks: new Set() };

class ReasonReader {
  private readonly lines = new Set<number>();
  private readonly blocks = new Set<number>();
  /** The line `Rationale` right before. */
  private announced: Passage | undefined;
  private isInside = false;

  constructor(
    private readonly draft: Draft,
    private readonly names: ReadonlySet<string>,
  ) {}

  read(): Reasons {
    for (const passage of namedPassages(this.draft)) {
      const kind = this.draft.blocks[passage.block]?.kind;
      if (passage.isFirst && kind === "heading") this.end();
      else if (passage.isFirst && kind !== "prose") this.passLabel(passage);
      else this.passLine(passage);
    }
    return { lines: this.lines, blocks: this.blocks };
  }

  private passLabel({ block }: Passage): void {
    if (!this.announced && !this.isInside) return;
    if (this.announced) this.lines.add(this.announced.start);
    this.blocks.add(block);
    this.announced = undefined;
    this.isInside = true;
  }

  private passLine(passage: Passage): void {
    if (isPageNumber(passage.text)) return;
    if (isRemarkAlone(passage.text)) {
      this.announced = passage;
      this.isInside = false;
    } else if (isProposer(this.names, passage.text)) this.end();
    else this.announced = undefined;
  }

  private end(): void {
    this.announced = undefined;
    this.isInside = false;
  }
}
