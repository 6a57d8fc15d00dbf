import { parseBlocks } from "../../syntax/parse";
import type { Block, HeadingLabel } from "../../syntax/tree";
import { sliceOf, type Draft } from "../../model/draft";
import { headingLabelOf } from "../../model/leaves";
import type { Part } from "../../model/parts";
import { memo } from "../../text/memo";
import type { Span } from "../../text/span";

/** An option that has been glued to the end of the line before it. */
export interface GluedOption extends Span {
  readonly label: HeadingLabel;
  /** Its label alone. */
  readonly text: string;
}

/** The options at the ends of a block's lines: `... under this Agreement. OPTION II:`. Offsets count from the block. */
export const gluedOptions = memo((block: Block): readonly GluedOption[] =>
  Array.from(block.text.matchAll(lineWithOption)).flatMap((found) => {
    const [, before = "", text = ""] = found;
    const isApart = text === text.toUpperCase() || /[.;:!?)\]”"]\s*$/.test(before);
    const label = isApart && hasWords(before) ? labelOf(text) : undefined;
    const start = found.index + before.length;
    return label ? [{ start, end: start + text.length, label, text }] : [];
  }),
);

const lineWithOption = /^([^\r\n]*\S[ \t]+)((?:OPTION|Option|ALTERNATIVE|Alternative)[ \t]+\S{1,6}:)[ \t]*$/gm;

/** `2. Option A:` is no option behind a text, but the beginning of paragraph 2. */
const hasWords = (text: string): boolean => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 1;

function labelOf(text: string): HeadingLabel | undefined {
  const [block] = parseBlocks(text).blocks;
  const label = headingLabelOf(block);
  return label?.scheme === "option" ? label : undefined;
}

/** The parts of a draft without the options in them: a part with one ends before it, and what is behind is text. */
export const withoutOptions = (draft: Draft, parts: readonly Part[], options: readonly Span[]): readonly Part[] =>
  options.length === 0 ? parts : parts.flatMap((part) => cut(draft, part, options));

function cut(draft: Draft, part: Part, options: readonly Span[]): Part[] {
  const inside = options.filter(({ start, end }) => start >= part.start && end <= part.end);
  const starts = [part.start, ...inside.map(({ end }) => end)];
  return starts.flatMap((start, at): Part[] => {
    const text = sliceOf(draft, { start, end: inside[at]?.start ?? part.end }).trimEnd();
    if (text.trim() === "") return [];
    const isWhole = inside.length === 0;
    return [isWhole ? part : { ...part, start, end: start + text.length, text, role: at === 0 ? part.role : "text" }];
  });
}
