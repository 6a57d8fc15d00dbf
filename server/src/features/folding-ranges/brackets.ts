import { contains, type Span } from "../../text/span";
import { brackets, type Pair } from "../../model/brackets";
import { blockIndexAt, type Draft } from "../../model/draft";
import { contentSpan } from "../../model/outline";
import type { OutlineNode } from "../document-outline";
import { hasLines } from "./lines";

/** The lines of each bracket that has several, unless they cut a part of the outline in two. */
export const bracketSpans = (draft: Draft, nodes: readonly OutlineNode[]): Span[] =>
  brackets(draft)
    .pairs.map((pair) => linesOf(draft, pair))
    .filter((span) => hasLines(draft, span) && fits(span, nodes));

const linesOf = (draft: Draft, { open, close }: Pair): Span => ({
  start: startOfLines(draft, open.start),
  end: endOfLines(draft, close.end),
});

/** The start of the block, if nothing but blanks and marks stands before the bracket. */
function startOfLines(draft: Draft, offset: number): number {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const isFirst = /^[^\p{L}\p{N}]*$/u.test(draft.blocks[index]?.text.slice(0, offset - start) ?? "");
  return isFirst ? start : offset;
}

/** The end of the bracket's last line or, if words follow there that are to be seen, of the line before. */
function endOfLines(draft: Draft, offset: number): number {
  const index = blockIndexAt(draft, offset - 1);
  const start = draft.starts[index] ?? 0;
  const text = draft.blocks[index]?.text ?? "";
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(offset - start)) ?? [];
  if (!/[\p{L}\p{N}]/u.test(rest)) return offset + rest.trimEnd().length;
  const lineBreak = Math.max(text.lastIndexOf("\n", offset - start), text.lastIndexOf("\r", offset - start));
  const before = draft.blocks[index - 1];
  if (lineBreak >= 0) return start + text.slice(0, lineBreak).trimEnd().length;
  return before ? contentSpan(before, draft.starts[index - 1] ?? 0).end : start;
}

/** Whether a span holds whole nodes, or lies in one and there holds whole ones. */
function fits(span: Span, nodes: readonly OutlineNode[]): boolean {
  const met = nodes.filter((node) => node.span.start < span.end && span.start < node.span.end);
  const [around] = met;
  return around && contains(around.span, span)
    ? fits(span, around.children)
    : met.every((node) => contains(span, node.span));
}
