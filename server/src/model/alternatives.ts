import type { Span } from "../text/span";
import type { Draft } from "./draft";
import { leavesOf } from "./leaves";
import { outline } from "./outline";

/** A paragraph or an item. */
interface Numbered extends Span {
  readonly label: Span;
  readonly block: number;
}

/** Whether two places that bear one number are versions of one text, not to stand side by side: they share it lawfully. */
export const areAlternatives = (draft: Draft, first: Numbered, second: Numbered): boolean =>
  isOptionBetween(draft, first, second) || isBracketedPair(draft, first, second);

const isOptionBetween = (draft: Draft, first: Span, second: Span): boolean =>
  outline(draft).headings.some(
    ({ scheme, start }) => scheme === "option" && first.start < start && start < second.start,
  );

const isBracketedPair = (draft: Draft, first: Numbered, second: Numbered): boolean =>
  second.block - first.block === 1 && isBracketed(draft, first) && isBracketed(draft, second);

/** Whether a square bracket opens right before the label. */
function isBracketed(draft: Draft, { block, label }: Numbered): boolean {
  const source = draft.blocks[block];
  const at = label.start - (draft.starts[block] ?? 0);
  return source !== undefined && leavesOf(source, "bracket").some((edge) => edge.start < at);
}
