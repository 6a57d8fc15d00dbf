import type { Draft } from "./draft";
import { leavesOf } from "./leaves";
import { nameOf, outline, type Heading, type Item, type Paragraph } from "./outline";

type Numbered = Paragraph | Item;

/** Whether two places that bear one number are versions of one text, not to stand side by side: they share it lawfully. */
export const areAlternatives = (draft: Draft, first: Numbered, second: Numbered): boolean =>
  areInOptions(draft, first, second) || isBracketedPair(draft, first, second);

/** Whether the two stand in two options that begin with one number. Options under the first alone make no other of it. */
function areInOptions(draft: Draft, first: Numbered, second: Numbered): boolean {
  const options = outline(draft).headings.filter(({ scheme, start }) => scheme === "option" && start < second.start);
  const begins = new Set(
    options.filter(({ start }) => start < first.start).map((option) => numberBehind(option, first)),
  );
  return options.some((option) => option.start > first.start && begins.has(numberBehind(option, second)));
}

/** The first number behind an option among those that are counted with `place`. */
function numberBehind({ start }: Heading, place: Numbered): string | undefined {
  const counted = place.kind === "paragraph" ? place.series.paragraphs : place.list.items;
  const next = counted.find((each) => each.start > start);
  return next?.kind === "item" ? `${next.text} ${next.insertion}` : next && nameOf(next);
}

const isBracketedPair = (draft: Draft, first: Numbered, second: Numbered): boolean =>
  second.block - first.block === 1 && isBracketed(draft, first) && isBracketed(draft, second);

/** Whether a square bracket opens right before the label. */
function isBracketed(draft: Draft, { block, label }: Numbered): boolean {
  const source = draft.blocks[block];
  const at = label.start - (draft.starts[block] ?? 0);
  return source !== undefined && leavesOf(source, "bracket").some((edge) => edge.start < at);
}
