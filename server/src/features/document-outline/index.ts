import { memo } from "../../text/memo";
import { placedBlocks, type Draft } from "../../model/draft";
import { parts } from "../../model/parts";
import { groupBy } from "../../text/group";
import { OutlineReader } from "./reader";
import { countsOf, type OpenNode, type OutlineNode } from "./node";

/** The outline of a draft: front matter, title, preamble, headings, paragraphs, items, options and notes, each in its place. */
export const documentOutline = memo((draft: Draft): readonly OutlineNode[] => {
  const partsAt = groupBy(parts(draft), ({ block }) => block);
  const reader = new OutlineReader(draft, partsAt);
  for (const placed of placedBlocks(draft)) reader.add(placed);
  for (const node of reader.roots) finish(node);
  return reader.roots;
});

function finish(node: OpenNode): void {
  node.detail = countsOf(node);
  for (const child of node.children) finish(child);
}

export type { OutlineKind, OutlineNode } from "./node";
