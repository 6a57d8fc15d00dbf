import type { Block, HeadingLabel } from "../../syntax/tree";
import { pairInBlock } from "../../model/block-brackets";
import { leavesOf } from "../../model/leaves";
import { opening } from "../../text/opening";
import type { Span } from "../../text/span";
import { isOption, type OpenNode } from "./node";
import { areCountedTogether, isFirstOption, isNextOption, type OptionNumber } from "./option-numbers";
import { ranks } from "./ranks";
import type { NodeStack } from "./stack";

/**
 * Puts an option behind the one before it. `span` begins with its block; `isBeforeText` says whether paragraphs follow, which
 * an option without words of its own holds, and one whose words begin with a number.
 */
export function placeOption(
  stack: NodeStack,
  { value, end }: HeadingLabel,
  text: string,
  span: Span,
  isBeforeText: boolean,
): void {
  const indent = text.search(/\S/);
  const number = { value, indent };
  const holds = (text.length <= end + 3 && isBeforeText) || numberBehind.test(text.slice(end));
  const isPlaced = closeForNext(stack, number) || closeEarlier(stack, number);
  if (!isPlaced && holds) stack.closeFrom(ranks.option, isOption);
  if (stack.top) stack.top.option = number;
  stack.push({
    kind: "option",
    name: opening(text),
    rank: holds ? ranks.option : ranks.item - 1,
    span: { start: span.start + indent, end: span.end },
    indent,
    number,
  });
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
  const isAsFarIn = ({ indent = -1 }: OpenNode): boolean => indent >= number.indent;
  return (
    stack.closeAt(stack.find(({ indent = -1 }) => indent > number.indent)) ||
    stack.closeAt(
      stack.findLast(
        (node) => isOfSeries(node, number),
        ({ kind }) => kind === "paragraph",
      ),
    ) ||
    (!isFirstOption(number) && stack.closeAt(stack.find(isAsFarIn)))
  );
}

const isOfSeries = ({ number, indent }: OpenNode, other: OptionNumber): boolean =>
  number !== undefined && indent === other.indent && areCountedTogether(number, other);

/** `[Option 3: no text]` ends with its bracket; `[Option 3]` is the label alone. */
export function closeBracketedOption(stack: NodeStack, block: Block): void {
  const label = block.kind === "heading" ? leavesOf(block, "headingLabel")[0] : undefined;
  if (label?.scheme === "option" && isWhollyInBrackets(block, label)) stack.closeLast("option");
}

function isWhollyInBrackets(block: Block, label: HeadingLabel): boolean {
  const end = block.text.trimEnd().length;
  if (end <= label.end + 3) return false;
  return pairInBlock(block).pairs.some(
    ({ open, close }) => block.text.slice(0, open.start).trim() === "" && close.end === end,
  );
}
