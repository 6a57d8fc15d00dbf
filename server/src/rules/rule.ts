import { shift, type Span } from "../text/span";
import type { Edit } from "../text/edit";
import type { Block } from "../syntax/tree";
import type { Draft } from "../model/draft";
import { eachBlock, placesIn } from "../model/each-block";

export type Severity = "error" | "warning" | "information" | "hint";

/** Kinds of text with habits of their own: General Assembly, negotiation, treaty, texts from before about 2020. */
export type Profile = "ga" | "negotiation" | "treaty" | "legacy";

/** One kind of fault. Its id is also its file name, its setting, its diagnostic code and its heading in docs/rules.md. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Where the profile's habits make the fault lighter, or none. */
  readonly profiles?: Readonly<Partial<Record<Profile, Severity | "off">>>;
  /** Whether it asks for an order that paragraphs quoted from other texts do not have: then it is silent in a compilation. */
  readonly isSequential?: true;
  /** What it reports and why that matters to a drafter, in two or three sentences; the source of a drafting rule is named. */
  readonly about: string;
  /** `bad` marks every finding as {|so|}. `good` is `bad` after the first fix of each finding, or a draft without findings. */
  readonly example: { readonly bad: string; readonly good: string };
  /** The findings in a draft; `all` are the rules that there are. */
  readonly check: (draft: Draft, all: readonly Rule[]) => Iterable<Finding>;
}

/** One fault at one place: at the culprit, once, never again in what follows from it. */
export interface Finding {
  readonly span: Span;
  /** What is wrong, why, what to do; in a drafter's words. */
  readonly message: string;
  readonly related?: readonly Related[];
  /** Ways to mend it that lose nothing; the first is the one that most drafters would choose. */
  readonly fixes?: readonly Fix[];
  /** Whether the text is superfluous and may be shown faded. */
  readonly unnecessary?: boolean;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  /** In the imperative: `Remove the marker`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it may be made unasked, with all others of its kind: it changes a mark or a form, never a word or a number. */
  readonly isSafe?: true;
}

/**
 * The check of a rule that looks at one block at a time, with offsets in the block. The findings are remembered with the
 * block, so that a keystroke costs the checking of one block.
 */
export const perBlock = (check: (block: Block) => Iterable<Finding>): DraftCheck =>
  acrossBlocks(
    (block) => nonEmpty([...check(block)]),
    function* (found) {
      for (const block of placesIn(found)) for (const finding of found[block] ?? []) yield { block, finding };
    },
  );

type DraftCheck = (draft: Draft) => Iterable<Finding>;

/** A finding with offsets in the block of that index. */
export interface BlockFinding {
  readonly block: number;
  readonly finding: Finding;
}

/** The check of a rule that reads each block by itself, which is remembered, and judges what all of them say. */
export function acrossBlocks<V>(
  read: (block: Block) => V,
  judge: (said: readonly V[]) => Iterable<BlockFinding>,
): DraftCheck {
  const said = eachBlock(read);
  return function* (draft) {
    for (const { block, finding } of judge(said(draft))) yield moved(finding, draft.starts[block] ?? 0);
  };
}

const nonEmpty = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

function moved(finding: Finding, by: number): Finding {
  return {
    ...finding,
    span: shift(finding.span, by),
    ...(finding.related && { related: finding.related.map((place) => ({ ...place, span: shift(place.span, by) })) }),
    ...(finding.fixes && { fixes: finding.fixes.map((fix) => movedFix(fix, by)) }),
  };
}

const movedFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })),
});
