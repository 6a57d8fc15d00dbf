import type { HeadingLabel } from "../../syntax/tree";
import { opening } from "../../text/opening";
import { shift, type Span } from "../../text/span";
import { indentOf } from "./indent";
import { ranks, type HeadingRanks } from "./ranks";
import type { NodeStack } from "./stack";

/** Puts a heading with a label that is no option where it belongs. `span` begins with its block, as `label` counts. */
export function placeHeading(
  stack: NodeStack,
  label: HeadingLabel,
  text: string,
  span: Span,
  headingRanks: HeadingRanks,
): void {
  const rank = headingRanks.of(label, text);
  const kind = label.scheme === "title" || label.scheme === "rule" ? "section" : label.scheme;
  stack.closeFrom(rank);
  stack.push({
    kind,
    name: opening(text.replace(/^[\s#]+/, "")),
    rank,
    span,
    selection: shift(label, span.start),
    indent: indentOf(text),
  });
}

/** `2. Technology` under `C. Means of implementation`. */
export function placeTitle(stack: NodeStack, text: string, span: Span): void {
  stack.closeFrom(ranks.title);
  stack.push({ kind: "section", name: opening(text), rank: ranks.title, span });
}
