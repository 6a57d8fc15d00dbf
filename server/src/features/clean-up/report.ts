import type { Span } from "../../text/span";

/** What a clean-up changes, in the order in which it is told. */
const kinds = [
  "furniture",
  "lines",
  "hyphens",
  "notes",
  "markers",
  "labels",
  "dashes",
  "characters",
  "blanks",
  "lineEnds",
] as const;

export type ChangeKind = (typeof kinds)[number];

/** How often something was changed. */
export interface Change {
  readonly kind: ChangeKind;
  /** At least 1. */
  readonly count: number;
}

/** A line of the page and not of the text, as it was printed, and how often. */
export interface LeftOut {
  readonly text: string;
  readonly count: number;
}

/** Something that could not be told, and where it stands in the text as it was before the clean-up. */
export interface Remark {
  readonly message: string;
  readonly span: Span;
}

/** Counts what the steps of a clean-up do, and gathers what they could not tell. */
export class Report {
  readonly doubts: Remark[] = [];
  private readonly counts = new Map<ChangeKind, number>();
  private readonly texts = new Map<string, number>();

  add(kind: ChangeKind, count = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  leaveOut(text: string): void {
    this.texts.set(text, (this.texts.get(text) ?? 0) + 1);
    this.add("furniture");
  }

  doubt(message: string, span: Span): void {
    this.doubts.push({ message, span });
  }

  /** What was changed, in the order of the kinds. */
  get changes(): Change[] {
    return kinds.map((kind) => ({ kind, count: this.counts.get(kind) ?? 0 })).filter(({ count }) => count > 0);
  }

  /** The lines left out, each text once. */
  get leftOut(): LeftOut[] {
    return Array.from(this.texts, ([text, count]) => ({ text, count }));
  }
}
