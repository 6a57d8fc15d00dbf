import { sliceOf, type Draft } from "../../model/draft";
import { nameOf, type Paragraph } from "../../model/outline";
import { opening } from "../../text/opening";
import type { Span } from "../../text/span";
import { optionOfVersion } from "./between-options";
import { indentOf, isFurtherIn } from "./indent";
import { isDecimal, isOption, type OpenNode } from "./node";
import { optionBehind } from "./option-numbers";
import { ranks } from "./ranks";
import type { NodeStack } from "./stack";

/**
 * Puts a paragraph beside the one before it in its series, or else under the chapeau of its series, which may be a paragraph that
 * nobody counts, a heading or an option.
 */
export function placeParagraph(stack: NodeStack, draft: Draft, paragraph: Paragraph, span: Span): void {
  const { outer } = paragraph.series;
  const before = paragraphBefore(paragraph);
  const chapeau = outer?.paragraphs.findLast(({ start }) => start < paragraph.start);
  const isPlaced =
    (paragraph.insertion === "" && before?.insertion !== "" && stack.closeFor(before && baseOf(before))) ||
    stack.closeFor(before) ||
    (paragraph.insertion !== "" && stack.closeAbove(optionOfVersion(stack, paragraph))) ||
    stack.closeInside(chapeau, (node) => isOption(node) || isDecimal(node)) ||
    (chapeau !== undefined && stack.closeAbove(stack.findLast(isDecimal)));
  if (!isPlaced) closeToHeading(stack, paragraph, before);
  const text = sliceOf(draft, { start: paragraph.label.end, end: span.end });
  stack.push({
    kind: "paragraph",
    name: `${nameOf(paragraph).replace(/\.$/, "")}. ${opening(text)}`.trim(),
    rank: ranks.paragraph,
    span,
    selection: paragraph.label,
    source: paragraph,
    indent: indentOf(sliceOf(draft, span)),
    option: optionBehind(text),
  });
}

/** The paragraph before it in its series. */
export const paragraphBefore = ({ series, place }: Paragraph): Paragraph | undefined => series.paragraphs[place - 1];

/** The `4` of `4 bis`: it is open where `4 bis` stands in one of its options. */
function baseOf(paragraph: Paragraph): Paragraph | undefined {
  const { paragraphs } = paragraph.series;
  let at = paragraph.place;
  while (paragraphs[at]?.number === paragraph.number && paragraphs[at]?.insertion !== "") at--;
  return paragraphs[at]?.number === paragraph.number ? paragraphs[at] : undefined;
}

/** `3.1`, which nobody counts, under `3`; or `(5bis)`, or a paragraph whose number is out of turn. */
export function placeDecimal(stack: NodeStack, text: string, span: Span): void {
  const number = /^[^\d]*(\d+(?:\.\d+)*)/.exec(text);
  const rank = ranks.paragraph - 1 + (number?.[1]?.split(".").length ?? 1);
  const indent = indentOf(text);
  const isClosed = stack.closeAt(stack.find((node) => isDecimal(node) && node.rank === rank));
  if (!isClosed) closeToOption(stack, rank, indent);
  const option = optionBehind(text.slice(number?.[0].length ?? 0).replace(/^[.:]/, ""));
  stack.push({ kind: "paragraph", name: opening(text.replace(listDash, "")), rank, span, option, indent });
}

const listDash = /^\s*[-–—•*]\s+/;

/**
 * The first decimal number stands under the outermost option of its paragraph, and under none that stands further in; a
 * number out of turn under no option with words of its own.
 */
function closeToOption(stack: NodeStack, rank: number, indent: number): void {
  stack.closeFrom(rank, isOption);
  const isOwn = (node: OpenNode): boolean => isOption(node) && node.rank > ranks.option;
  const outermost = stack.findLast(isOwn) && stack.findAfter((node) => !isOwn(node));
  if (rank === ranks.paragraph || (outermost && isFurtherIn(outermost.indent, indent))) stack.closeAt(outermost);
  else stack.closeAbove(outermost);
}

/**
 * A paragraph that no other leads to stands under the last heading or option. An option that has words of its own ends
 * where a paragraph counts on from before it, and none but those counted as preambular goes on behind the preamble's name.
 */
function closeToHeading(stack: NodeStack, { series }: Paragraph, before: Paragraph | undefined): void {
  if (series.name !== "PP") stack.closeLast("preamble");
  const option = before && stack.find((node) => isOption(node) && node.rank !== ranks.option);
  if (option && before.start < option.span.start) stack.closeAt(option);
  if (series.name === "PP" && stack.find(({ kind }) => kind === "preamble")) stack.closeFrom(ranks.paragraph);
  else stack.closeFrom(ranks.preamble, isOption);
}
