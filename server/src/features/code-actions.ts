import { touches, type Span } from "../text/span";
import type { Edit } from "../text/edit";
import { blockIndexAt, type Draft } from "../model/draft";
import type { Checks } from "../rules/checks";
import { diagnose, type Diagnosed } from "./diagnostics";
import { renumber } from "./renumber";

export interface DraftAction {
  readonly kind: "quickfix" | "source.renumber.chapeau";
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The finding that it mends. */
  readonly mends?: Diagnosed;
  readonly isPreferred: boolean;
}

/** What can be done about the findings that `span` touches, and the renumbering of the draft, if anything is out of order. */
export function codeActions(draft: Draft, span: Span, checks: Checks): DraftAction[] {
  const findings = diagnose(draft, checks).filter((finding) => meet(finding.span, span));
  return [
    ...findings.flatMap(fixesOf),
    ...renumberActions(draft, findings),
    ...findings.map((finding) => ignoreAction(draft, finding)),
  ];
}

const meet = (one: Span, other: Span): boolean => touches(one, other.start) || touches(other, one.start);

function fixesOf(finding: Diagnosed): DraftAction[] {
  return (finding.fixes ?? []).map(({ title, edits }, index) => ({
    kind: "quickfix",
    title,
    edits,
    mends: finding,
    isPreferred: index === 0,
  }));
}

/** A pragma on a line of its own before the paragraph or item. */
function ignoreAction(draft: Draft, mends: Diagnosed): DraftAction {
  const block = blockIndexAt(draft, mends.span.start);
  const at = draft.starts[block] ?? 0;
  const lineEnd = /\r\n|\r|\n/.exec(draft.blocks[block]?.text ?? "")?.[0] ?? "\n";
  const text = `%% chapeau: ignore ${mends.rule}${lineEnd}`;
  const title = `Ignore “${mends.rule}” for this ${draft.blocks[block]?.kind === "paragraph" ? "paragraph" : "passage"}`;
  return { kind: "quickfix", title, edits: [{ span: { start: at, end: at }, text }], mends, isPreferred: false };
}

const numberingRules = new Set([
  "number-gap",
  "duplicate-number",
  "number-order",
  "sub-paragraph-order",
  "footnote-order",
]);

/** One fix at the break for the whole sequence, and the same as a source action; only numbers that are beyond doubt. */
function renumberActions(draft: Draft, findings: readonly Diagnosed[]): DraftAction[] {
  const edits = renumber(draft).edits.filter((edit) => !edit.consent);
  if (edits.length === 0) return [];
  const title = `Renumber (${edits.length} ${edits.length === 1 ? "change" : "changes"})`;
  const broken = findings.filter((finding) => numberingRules.has(finding.rule));
  return [
    ...broken.map((mends) => ({ kind: "quickfix" as const, title, edits, mends, isPreferred: true })),
    { kind: "source.renumber.chapeau", title: "Renumber the draft", edits, isPreferred: false },
  ];
}
