import { memo } from "../../text/memo";
import type { Edit } from "../../text/edit";
import { shift, type Span } from "../../text/span";
import type { Block } from "../../syntax/tree";
import { lastLabel } from "../../model/leaves";

/** The edits of blanks in a block: none at line ends, one behind each label, one between words. Offsets count from the block. */
export const blanks = memo((block: Block): readonly Edit[] => {
  const labels = labelGaps(block);
  const from = Math.max(lastLabel(block)?.end ?? 0, labels.at(-1)?.span.end ?? 0);
  const inText = block.kind === "pragma" ? [] : doubleBlanks(block.text, from);
  return [
    ...labels.filter((edit) => block.text.slice(edit.span.start, edit.span.end) !== edit.text),
    ...inText,
    ...lineEnds(block),
  ];
});

const lineEnds = ({ text }: Block): Edit[] => matches(text, /[ \t]+(?=[\r\n]|$)/g).map((span) => ({ span, text: "" }));

/** What stands behind each label of a block, to be one blank; nothing at the end of a line. */
function labelGaps(block: Block): Edit[] {
  const last = lastLabel(block);
  const labels = block.leaves.filter(({ kind, end }) => labelKinds.has(kind) && end <= (last?.end ?? -1));
  return labels.flatMap(({ end }) => {
    const start = block.text.slice(0, end).trimEnd().length;
    const gap = /^[ \t]*/.exec(block.text.slice(start))?.[0].length ?? 0;
    const next = block.text[start + gap] ?? "\n";
    // A mark behind a label belongs to it: emphasis, a bracket that closes, the colon of an option.
    const isOwnText = !/[\r\n*_\]:)\u00A0\u2002\u2003\u2009\u202F]/.test(next);
    return isOwnText ? [{ span: { start, end: start + gap }, text: " " }] : [];
  });
}

const labelKinds = new Set(["paragraphLabel", "subParagraphLabel", "footnoteLabel"]);

/** Runs of blanks between words, from the end of the label on, but for lines that are laid out in columns. */
function doubleBlanks(text: string, from: number): Edit[] {
  return matches(text.slice(from), /[^\r\n]+/g).flatMap(({ start, end }) => {
    const line = text.slice(from + start, from + end).trimEnd();
    if (isLaidOut(line)) return [];
    return matches(line, /(?<=\S) {2,}(?=\S)/g).map((span) => ({ span: shift(span, from + start), text: " " }));
  });
}

/** A row of a table or a masthead: with tabs, strokes, or wide gaps. */
const isLaidOut = (line: string): boolean => /[\t|]|\S {4,}\S|\S {3,}\S.* {3,}\S/.test(line);

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
