import { counted } from "../counted";
import type { Span } from "../../text/span";
import { blockIndexAt, placedBlocks, sliceOf, type Draft } from "../../model/draft";
import { contentSpan } from "../../model/outline";
import { documentOutline, type OutlineKind, type OutlineNode } from "../document-outline";
import { bracketSpans } from "./brackets";
import { hasLines } from "./lines";

/** A part of a draft that can be folded away behind its first line. */
export interface Fold {
  /** From its first line to the end of its last one. */
  readonly span: Span;
  /** `section`: with these folded, the draft is its table of contents. */
  readonly kind: "section" | "text" | "notes";
  /** What to show for it: `¶14 · 3 brackets`. */
  readonly summary: string;
}

/**
 * Front matter, preamble, sections, paragraphs with their lists, items, notes that stand together, and brackets;
 * each if it has more than one line. In the order of the text, the larger one first.
 */
export function foldingRanges(draft: Draft): Fold[] {
  const nodes = documentOutline(draft);
  const brackets = bracketSpans(draft, nodes).map((span): Fold => ({ span, kind: "text", summary: "[…]" }));
  return [...nodes.flatMap((node) => foldsOf(draft, node)), ...noteFolds(draft), ...brackets].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

function foldsOf(draft: Draft, node: OutlineNode): Fold[] {
  if (node.kind === "note" || node.kind === "notes") return [];
  const kind = isText.has(node.kind) ? "text" : "section";
  const span = kind === "text" ? withoutNotes(draft, node.span) : node.span;
  const inside = node.children.flatMap((child) => foldsOf(draft, child));
  return hasLines(draft, span) ? [{ span, kind, summary: summaryOf(draft, node) }, ...inside] : inside;
}

const isText: ReadonlySet<OutlineKind> = new Set<OutlineKind>(["paragraph", "item", "preambular", "operative"]);

function summaryOf(draft: Draft, node: OutlineNode): string {
  const title = titleOf(draft, node);
  return node.detail === "" ? title : `${title} · ${node.detail}`;
}

/** `¶14`, `(a)`, and of what has no number the name. */
function titleOf(draft: Draft, { kind, name, span, selection }: OutlineNode): string {
  if (!isText.has(kind) || selection.end === span.end) return name;
  const label = sliceOf(draft, selection);
  return kind === "paragraph" ? `¶${label.replace(/[.)]$/, "")}` : label;
}

/** Notes at the end of a paragraph stay in sight when it is folded away: they may belong to others too. */
function withoutNotes(draft: Draft, { start, end }: Span): Span {
  let index = blockIndexAt(draft, end - 1);
  if (draft.blocks[index]?.kind !== "footnote") return { start, end };
  while (draft.blocks[index]?.kind === "footnote") index--;
  const block = draft.blocks[index];
  return { start, end: block ? contentSpan(block, draft.starts[index] ?? 0).end : start };
}

/** The notes that stand together, as at the bottom of a page. */
function noteFolds(draft: Draft): Fold[] {
  const runs: { span: Span; count: number }[] = [];
  let before = -2;
  for (const { block, start, index } of placedBlocks(draft)) {
    if (block.kind !== "footnote") continue;
    const span = contentSpan(block, start);
    const run = before === index - 1 ? runs.pop() : undefined;
    runs.push({ span: { start: run?.span.start ?? start, end: span.end }, count: (run?.count ?? 0) + 1 });
    before = index;
  }
  return runs
    .filter(({ span }) => hasLines(draft, span))
    .map(({ span, count }) => ({ span, kind: "notes", summary: counted.notes(count) }));
}
