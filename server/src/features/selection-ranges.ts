import { contains, touches, type Span } from "../text/span";
import { clauseAt, sentenceAt, wordAt } from "../text/units";
import { brackets } from "../model/brackets";
import { blockIndexAt, lengthOf, type Draft } from "../model/draft";
import { lastLabel } from "../model/leaves";
import { contentSpan } from "../model/outline";
import { documentOutline, type OutlineNode } from "./document-outline";

/**
 * What a drafter means by “more”, from the smallest: word, clause, sentence, bracket, item, paragraph, section, draft. Each
 * span touches `offset` and is part of the next; the last is the draft.
 */
export function selectionRanges(draft: Draft, offset: number): [Span, ...Span[]] {
  const spans = [
    ...textSpans(draft, offset),
    ...bracketSpans(draft, offset),
    ...outlineSpans(documentOutline(draft), offset),
  ];
  const touched = spans.filter((span) => span.start < span.end && touches(span, offset));
  const [smallest, ...larger] = nested(touched);
  const all = { start: 0, end: lengthOf(draft) };
  if (!smallest) return [all];
  return [smallest, ...larger, ...(contains(larger.at(-1) ?? smallest, all) ? [] : [all])];
}

/** Word, clause and sentence, the text of the block without its label, and the block. */
function textSpans(draft: Draft, offset: number): Span[] {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  if (!block) return [];
  const all = contentSpan(block, draft.starts[index] ?? 0);
  const label = lastLabel(block)?.end ?? 0;
  const from = all.start + label + (/^\s*/.exec(block.text.slice(label))?.[0].length ?? 0);
  const text = block.text.slice(from - all.start, all.end - all.start);
  const at = Math.min(Math.max(0, offset - from), text.length);
  const units = [wordAt(text, at), clauseAt(text, at), sentenceAt(text, at), { start: 0, end: text.length }];
  return [...units.map(({ start, end }) => ({ start: from + start, end: from + end })), all];
}

/** The innermost brackets, each first without its marks, then with them. */
const bracketSpans = (draft: Draft, offset: number): Span[] =>
  brackets(draft)
    .pairs.filter(({ open, close }) => open.start <= offset && offset <= close.end)
    .slice(0, mostLevels)
    .flatMap(({ open, close }) => [
      { start: open.end, end: close.start },
      { start: open.start, end: close.end },
    ]);

/** More than anybody goes through; an answer of thousands of levels is too deep to be written. */
const mostLevels = 20;

const outlineSpans = (nodes: readonly OutlineNode[], offset: number): Span[] =>
  nodes
    .filter(({ span }) => touches(span, offset))
    .flatMap(({ span, children }) => [span, ...outlineSpans(children, offset)]);

/** The spans from the smallest on, each of which holds the one before; one that crosses it is left out. */
function nested(spans: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (!last || (contains(span, last) && !contains(last, span))) chain.push(span);
  }
  return chain;
}
