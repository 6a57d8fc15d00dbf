import type { Item } from "../../model/outline";
import { opening } from "../../text/opening";
import type { Span } from "../../text/span";
import { isDecimal, type OpenNode } from "./node";
import { optionBehind } from "./option-numbers";
import { ranks } from "./ranks";
import type { NodeStack } from "./stack";

/**
 * Puts an item beside the one before it in its list, or else under what it is a list of. `indent` tells how far in its line
 * begins, if it begins one.
 */
export function placeItem(stack: NodeStack, item: Item, text: string, span: Span, indent: number | undefined): void {
  const { items, parent, level } = item.list;
  const before = items[item.place - 1];
  const rank = ranks.item + level;
  if (!stack.closeFor(before) && !stack.closeInside(parent, mayHoldItems)) stack.closeFrom(rank);
  stack.push({
    kind: "item",
    name: opening(text),
    rank,
    span,
    selection: item.label,
    source: item,
    indent,
    option: optionBehind(text.slice(item.label.end - span.start)),
  });
}

const mayHoldItems = (node: OpenNode): boolean => node.kind === "option" || isDecimal(node);
