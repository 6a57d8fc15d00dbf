import { sliceOf, type Draft } from "../../model/draft";
import { nameOf, type Paragraph } from "../../model/outline";
import { opening } from "../../text/opening";
import type { Span } from "../../text/span";
import { isDecimal, isOption, type OpenNode } from "./node";
import { optionBehind } from "./option-numbers";
import { ranks } from "./ranks";
import type { NodeStack } from "./stack";

/** Puts a paragraph beside the one before it in its series, or else under the chapeau of its series, a heading or an option. */
export function placeParagraph(stack: NodeStack, draft: Draft, paragraph: Paragraph, span: Span): void {
  const { paragraphs, outer } = paragraph.series;
  const before = paragraphs[paragraphs.indexOf(paragraph) - 1];
  const chapeau = outer?.paragraphs.findLast(({ start }) => start < paragraph.start);
  const isPlaced = stack.closeFor(before) || stack.closeInside(chapeau, mayHold);
  if (!isPlaced) closeToHeading(stack, paragraph, before);
  const text = sliceOf(draft, { start: paragraph.label.end, end: span.end });
  stack.push({
    kind: "paragraph",
    name: `${nameOf(paragraph).replace(/\.$/, "")}. ${opening(text)}`.trim(),
    rank: ranks.paragraph,
    span,
    selection: paragraph.label,
    source: paragraph,
    option: optionBehind(text),
  });
}

/** `3.1`, which nobody counts, under `3`. */
export function placeDecimal(stack: NodeStack, text: string, span: Span): void {
  const number = /^[^\d]*(\d+(?:\.\d+)+)/.exec(text);
  const rank = ranks.paragraph + (number?.[1]?.split(".").length ?? 1);
  const isClosed = stack.closeAt(stack.find((node) => isDecimal(node) && node.rank === rank));
  if (!isClosed) stack.closeFrom(rank, isOption);
  const indent = text.search(/\S/);
  const option = optionBehind(text.slice(number?.[0].length ?? 0).replace(/^\./, ""));
  stack.push({ kind: "paragraph", name: opening(text), rank, span, option, ...(indent > 0 && { indent }) });
}

const mayHold = ({ kind }: OpenNode): boolean => kind === "option" || kind === "paragraph";

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
