import type { Span } from "../../text/span";

/** A few words that an editor shows in the line and that are no part of the text. */
export interface Hint {
  /** The offset behind which it stands. */
  readonly offset: number;
  readonly label: string;
  /** The long form of the label. */
  readonly tooltip: string;
  /** What it speaks of, to go to. */
  readonly leadsTo?: Span;
}
