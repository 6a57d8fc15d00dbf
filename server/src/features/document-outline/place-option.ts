import type { Block, HeadingLabel } from "../../syntax/tree";
import { pairInBlock } from "../../model/block-brackets";
import { headingLabelOf } from "../../model/leaves";
import type { Paragraph } from "../../model/outline";
import { opening } from "../../text/opening";
import { beginsPreambular } from "../../text/sentences";
import type { Span } from "../../text/span";
import { moveInsertions } from "./between-options";
import { indentOf, isFurtherIn } from "./indent";
import { isDecimal, isOption, type OpenNode } from "./node";
import { areCountedTogether, isFirstOption, isNextOption, type OptionNumber } from "./option-numbers";
import { ranks } from "./ranks";
import type { NodeStack } from "./stack";

/** What stands around an option. */
export interface OptionPlace {
  /** What follows right behind its label: numbered or preambular paragraphs, or articles. */
  readonly before: "paragraphs" | "articles" | undefined;
  /** The paragraph from which the one right behind its label counts on. */
  readonly last: Paragraph | undefined;
  /** Whether the text before it ends with a colon. */
  readonly isIntroduced: boolean;
}

/**
 * Puts an option behind the one before it. `span` begins with its block. An option without words of its own holds what
 * follows, and so does one whose words begin with a number.
 */
export function placeOption(
  stack: NodeStack,
  { value, end }: HeadingLabel,
  text: string,
  span: Span,
  place: OptionPlace,
): void {
  const indent = indentOf(text);
  const number = { value, indent };
  const words = text.slice(end);
  const isBare = text.length <= end + 3;
  const isPlaced =
    closeForNext(stack, number) ||
    moveInsertions(stack, number) ||
    closeEarlier(stack, number) ||
    (isBare && stack.closeFor(place.last));
  if (!isPlaced && beginsPreambular(words.replace(/^[\s:.*_[]+/, ""))) closePreambular(stack);
  const rank = rankOf((isBare && place.before) || (numberBehind.test(words) ? "paragraphs" : undefined));
  if (!isPlaced && rank === ranks.optionOfArticles) stack.closeFrom(rank);
  else if (!isPlaced && rank === ranks.option && !isLedTo(stack, indent, place)) stack.closeFrom(rank, isOption);
  else if (!isPlaced && !place.isIntroduced) closeFurtherIn(stack, indent);
  const holder = stack.top;
  if (holder) holder.option = number;
  stack.push({
    kind: "option",
    name: opening(text),
    rank: holder && holder.rank > rank ? ranks.item - 1 : rank,
    span: { start: span.start + text.search(/\S/), end: span.end },
    indent,
    number,
  });
}

function rankOf(before: OptionPlace["before"]): number {
  if (before === "articles") return ranks.optionOfArticles;
  return before ? ranks.option : ranks.item - 1;
}

/** `Option I: 1. Keepers shall ...`, `Option I (of two): 1. ...` */
const numberBehind = /^[^:]{0,120}:[\s*_[]*\d{1,3}\.[\s\p{Lu}]/u;

/** An option goes where the one before it stands. */
function closeForNext(stack: NodeStack, number: OptionNumber): boolean {
  const holder = stack.findLast(({ option }) => option !== undefined && isNextOption(option, number));
  return stack.closeAbove(holder);
}

/** Closes what stands further in, or the option of the same series where that begins again, or else what stands as far in. */
function closeEarlier(stack: NodeStack, number: OptionNumber & { readonly indent: number }): boolean {
  return (
    stack.closeAt(stack.find((node) => isStepped(node) && (node.indent ?? -1) > number.indent)) ||
    stack.closeAt(
      stack.findLast(
        (node) => isOfSeries(node, number),
        (node) => isParagraph(node) && !isDecimal(node),
      ),
    ) ||
    (!isFirstOption(number) &&
      stack.closeAt(stack.find((node) => isStepped(node) && (node.indent ?? -1) >= number.indent)))
  );
}

const isOfSeries = ({ number, indent }: OpenNode, other: OptionNumber): boolean =>
  number !== undefined && indent === other.indent && areCountedTogether(number, other);

/** Whether it is of a kind whose indent says how deep it stands, in each text. */
const isStepped = (node: OpenNode): boolean => isOption(node) || (isDecimal(node) && (node.indent ?? 0) > 0);

const isParagraph = ({ kind }: OpenNode): boolean => kind === "paragraph";

/** `Option 1: Recalling lamps,` stands beside the preambular paragraphs, not under the last one. */
function closePreambular(stack: NodeStack): void {
  stack.closeAt(stack.findLast(({ kind }) => kind === "preambular"));
}

/** Whether the paragraph before the first option is its chapeau: it ends with a colon, or stands further out. */
function isLedTo({ top }: NodeStack, indent: number, { isIntroduced }: OptionPlace): boolean {
  if (!top || !isParagraph(top)) return false;
  return isIntroduced || (top.indent !== undefined && isFurtherIn(indent, top.indent));
}

/** Where paragraphs and items are indented by their depth, a first option ends those inside that stand as far in as it. */
function closeFurtherIn(stack: NodeStack, indent: number): void {
  const outer = stack.find((node) => isCounted(node) && !isFurtherIn(node.indent, indent)) ?? stack.find(isCounted);
  if (outer?.indent === undefined) return;
  const { indent: outermost } = outer;
  stack.closeAt(
    stack.find((node) => isCounted(node) && isFurtherIn(node.indent, outermost) && !isFurtherIn(indent, node.indent)),
  );
}

const isCounted = ({ kind, indent }: OpenNode): boolean =>
  (kind === "paragraph" || kind === "item") && indent !== undefined;

/** `[Option 3: no text]` ends with its bracket; `[Option 3]` is the label alone. */
export function closeBracketedOption(stack: NodeStack, block: Block): void {
  const label = headingLabelOf(block);
  if (label?.scheme === "option" && isWhollyInBrackets(block, label)) stack.closeLast("option");
}

function isWhollyInBrackets(block: Block, label: HeadingLabel): boolean {
  const end = block.text.trimEnd().length;
  if (end <= label.end + 3) return false;
  return pairInBlock(block).pairs.some(
    ({ open, close }) => block.text.slice(0, open.start).trim() === "" && close.end === end,
  );
}
