import { memo } from "../../text/memo";
import { firstBehind } from "../../text/ordered";
import { contains, type Span } from "../../text/span";
import type { Block } from "../../syntax/tree";
import { brackets, type Pair } from "../../model/brackets";
import { blockIndexAt, type Draft } from "../../model/draft";
import { contentSpan } from "../../model/outline";
import type { OutlineNode } from "../document-outline";
import { hasLines } from "./lines";

/** The lines of each bracket that has several, unless they cut a part of the outline in two. */
export const bracketSpans = (draft: Draft, nodes: readonly OutlineNode[]): Span[] =>
  brackets(draft)
    .pairs.filter(({ open, close }) => hasLines(draft, { start: open.start, end: close.end }))
    .map((pair) => linesOf(draft, pair))
    .filter((span) => hasLines(draft, span) && fits(span, nodes));

const linesOf = (draft: Draft, { open, close }: Pair): Span => ({
  start: startOfLines(draft, open.start),
  end: endOfLines(draft, close.end),
});

/** The start of the block, if nothing but blanks and marks stands before the bracket. */
function startOfLines(draft: Draft, offset: number): number {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const block = draft.blocks[index];
  const isFirst = block !== undefined && offset - start <= firstWord(block);
  return isFirst ? start : offset;
}

/** Where the first letter or figure of a block stands. */
const firstWord = memo(({ text }: Block): number => {
  const at = text.search(/[\p{L}\p{N}]/u);
  return at < 0 ? text.length : at;
});

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

/** Whether a span holds whole nodes, or lies in one and there holds whole ones. `nodes` stand apart, in the order of the text. */
function fits(span: Span, nodes: readonly OutlineNode[]): boolean {
  const begun = firstBehind(nodes, span.start, ({ span: own }) => own);
  const before = nodes[begun - 1]?.span;
  const first = before && before.end > span.start ? begun - 1 : begun;
  const end = firstBehind(nodes, span.end - 1, ({ span: own }) => own);
  const around = nodes[first];
  if (first >= end || !around) return true;
  if (contains(around.span, span)) return fits(span, around.children);
  return contains(span, around.span) && contains(span, nodes[end - 1]?.span ?? span);
}
