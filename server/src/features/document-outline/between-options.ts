import type { Paragraph } from "../../model/outline";
import { isOption, paragraphOf, type OpenNode } from "./node";
import { isNextOption, type OptionNumber } from "./option-numbers";
import type { NodeStack } from "./stack";

/**
 * `4 bis` between `Option A` of paragraph 4 and `Option B` belongs to option A. What stood beside paragraph 4 until the next
 * option told so is moved there, and paragraph 4 is open again; false, with nothing done, if there is no such place.
 */
export function moveInsertions(stack: NodeStack, number: OptionNumber): boolean {
  const inserted = stack.find(({ source }) => source?.kind === "paragraph" && source.insertion !== "");
  if (!inserted) return false;
  const siblings = stack.siblingsOf(inserted);
  const base = siblings.findLast((node) => !isInsertionOf(node, inserted));
  if (!base || !isSameNumber(base, inserted) || !base.option || !isNextOption(base.option, number)) return false;
  stack.moveInto(base, base.children.findLast(isOption) ?? base);
  return true;
}

/**
 * The open option that stands beside an earlier one with a paragraph of the same name: `3 bis` under `Option 2` where there
 * is a `3 bis` under `Option 1`.
 */
export const optionOfVersion = (stack: NodeStack, paragraph: Paragraph): OpenNode | undefined =>
  stack.findLast(
    (node) =>
      isOption(node) &&
      stack
        .siblingsOf(node)
        .some(
          (other) => other !== node && isOption(other) && other.children.some((child) => isNamed(child, paragraph)),
        ),
  );

function isNamed(node: OpenNode, { number, insertion }: Paragraph): boolean {
  const paragraph = paragraphOf(node);
  return paragraph?.number === number && paragraph.insertion === insertion;
}

const isSameNumber = (one: OpenNode, other: OpenNode): boolean =>
  paragraphOf(one)?.number === paragraphOf(other)?.number;

const isInsertionOf = (node: OpenNode, other: OpenNode): boolean =>
  isSameNumber(node, other) && paragraphOf(node)?.insertion !== "";
