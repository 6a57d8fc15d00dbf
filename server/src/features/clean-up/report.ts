import type { Span } from "../../text/span";

/** What a clean-up changes, in a drafter's words: for one, and for several. */
const words = {
  furniture: ["page header or footer left out", "page headers and footers left out"],
  lines: ["line joined", "lines joined"],
  hyphens: ["word made whole that a line end had cut", "words made whole that line ends had cut"],
  notes: ["footnote put behind its paragraph", "footnotes put behind their paragraphs"],
  markers: ["footnote number raised", "footnote numbers raised"],
  labels: ["number joined with its paragraph", "numbers joined with their paragraphs"],
  dashes: ["list dash made like the others", "list dashes made alike"],
  characters: ["unusual character replaced", "unusual characters replaced"],
  blanks: ["run of blanks shortened", "runs of blanks shortened"],
  lineEnds: ["line end made like the others", "line ends made alike"],
} as const;

export type ChangeKind = keyof typeof words;

/** How often something was changed. */
export interface Change {
  readonly kind: ChangeKind;
  /** At least 1. */
  readonly count: number;
  /** What was done, without the count: “lines joined”. */
  readonly words: string;
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

  /** What was changed, in the order of the kinds above. */
  get changes(): Change[] {
    return (Object.keys(words) as ChangeKind[]).flatMap((kind) => {
      const count = this.counts.get(kind) ?? 0;
      return count > 0 ? [{ kind, count, words: words[kind][count === 1 ? 0 : 1] }] : [];
    });
  }

  /** The lines left out, each text once. */
  get leftOut(): LeftOut[] {
    return Array.from(this.texts, ([text, count]) => ({ text, count }));
  }
}
