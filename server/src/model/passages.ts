import { memo } from "../text/memo";
import { beginsInside, beginsPreambular, beginsReason, endsOpen, isUnfinished } from "../text/sentences";
import type { Span } from "../text/span";
import type { Block, HeadingLabel } from "../syntax/tree";
import { placedBlocks, type Draft } from "./draft";
import { headingLabelOf } from "./leaves";
import { linesIn, recurringLines } from "./recurring-lines";

/** One or more lines of a block that read as one: a paragraph that may be broken into lines, a title, a line of a masthead. */
export interface Passage extends Span {
  readonly text: string;
  readonly block: number;
  /** The tabs before it, which tell how deep it stands; 0 where there are other blanks. */
  readonly tabs: number;
  /** Whether the block begins with it: the label of a paragraph, an item or a heading stands here. */
  readonly isFirst: boolean;
}

/** The passages of a draft in order; offsets are those of the draft, without the blanks around. Notes and pragmas have none. */
export const passages = memo((draft: Draft): readonly Passage[] => {
  const names = recurringLines(draft);
  const all: Passage[] = [];
  for (const { block, start, index } of placedBlocks(draft)) {
    const found = passagesIn(block);
    const isSplit = names.size > 0 && found.length > 0 && linesIn(block).some((line) => names.has(line));
    for (const passage of isSplit ? found.flatMap((one) => splitAt(names, one, block)) : found)
      all.push(placed(passage, index, start));
  }
  return all;
});

/** Field by field: a draft of 3,000 paragraphs has 7,000 of them, in each of its versions. */
const placed = ({ text, tabs, isFirst, start, end }: InBlock, block: number, from: number): Passage => ({
  text,
  block,
  tabs,
  isFirst,
  start: start + from,
  end: end + from,
});

/** The words of a passage without the marks of emphasis and the brackets before them. */
export const wordsIn = (text: string): string => text.replace(/^[\s*_[\]#>-]+/, "");

/** `The General Assembly,`: who speaks, on a line of its own. */
export const isOrgan = (words: string): boolean =>
  /^The \p{Lu}[^.;:]{3,150}[,*_]$|^THE \p{Lu}[\p{Lu} ]+,$|^The General Assembly$/u.test(words);

/** The label of the heading that the passage is the line of. */
export const headingOf = (draft: Draft, passage: Passage | undefined): HeadingLabel | undefined =>
  passage?.isFirst ? headingLabelOf(draft.blocks[passage.block]) : undefined;

/** Whether a heading says no more than its label: `Article 1`. */
export const isBare = ({ text }: Passage, label: HeadingLabel): boolean => text.length <= label.end + 3;

/** A passage with offsets in its block. */
type InBlock = Omit<Passage, "block">;

const passagesIn = memo((block: Block): readonly InBlock[] => {
  if (block.kind === "footnote" || block.kind === "pragma") return [];
  const found: InBlock[] = [];
  let lastLine = "";
  let lastTabs = 0;
  for (const line of block.text.matchAll(/[^\r\n]+/g)) {
    const text = line[0].trim();
    if (text === "") continue;
    const start = line.index + line[0].indexOf(text);
    const span = { start, end: start + text.length };
    const tabs = /^\t*(?=\S)/.exec(line[0])?.[0].length ?? 0;
    const last = found.at(-1);
    if (last && (tabs === lastTabs || beginsInside(text)) && goesOn(last, lastLine, text))
      found[found.length - 1] = { ...last, end: span.end, text: `${last.text} ${text}` };
    else found.push({ ...span, text, tabs, isFirst: found.length === 0 });
    lastLine = text;
    lastTabs = tabs;
  }
  return found;
});

/** A name that returns on lines of its own stands apart wherever it does. */
function splitAt(names: ReadonlySet<string>, passage: InBlock, { text }: Block): readonly InBlock[] {
  const lines = Array.from(text.slice(passage.start, passage.end).matchAll(/[^\r\n]+/g), (line) => ({
    text: line[0].trim(),
    start: passage.start + line.index + line[0].indexOf(line[0].trim()),
  }));
  if (!lines.slice(1).some((line) => names.has(line.text))) return [passage];
  const found: InBlock[] = [];
  for (const [at, line] of lines.entries()) {
    const end = line.start + line.text.length;
    const last = found.at(-1);
    const isApart = names.has(line.text) || names.has(lines[at - 1]?.text ?? "");
    if (last && (!isApart || endsOpen(last.text)))
      found[found.length - 1] = { ...last, end, text: `${last.text} ${line.text}` };
    else found.push({ ...line, end, tabs: passage.tabs, isFirst: passage.isFirst && at === 0 });
  }
  return found;
}

/** Whether a line goes on with the passage before it: it begins in mid-sentence, or the line before is full and has no end. */
function goesOn({ text }: Pick<Passage, "text">, lastLine: string, line: string): boolean {
  if (bullet.test(line) || beginsReason(line)) return false;
  if (beginsInside(line)) return true;
  if (lastLine.length < fullLine || lastLine.length > longestLine || !isUnfinished(text) || isEnded.test(text))
    return false;
  const words = wordsIn(line);
  return !isOrgan(words) && !(beginsPreambular(words) && beginsPreambular(wordsIn(text)));
}

/** A preambular paragraph, a reference in brackets, the lines on sponsors: what may end without a full stop. */
const isEnded = /^Draft (?:resolution|decision)\b|[\d⁰¹²³⁴-⁹\]),][*_]*$|: (?:revised )?draft (?:resolution|decision)$/;

/** The `o` of lists from word processors. */
const bullet = /^o\t/;

/** Lines are not broken before this length; titles and the lines of a masthead are shorter. */
const fullLine = 56;

/** A line longer than a page is wide was not broken. */
const longestLine = 149;
