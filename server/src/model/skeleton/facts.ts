import type { BareNumber, Block, BlockKind, HeadingLabel, ParagraphLabel, SubParagraphLabel } from "../../syntax/tree";
import { endsWithColon } from "../../text/sentences";
import { headingLabelOf, leavesOf } from "../leaves";
import { mayBeTitle } from "./titles";

/** What a block says about what is counted. It holds no offset that typing in its text would move. */
export interface Facts {
  readonly kind: BlockKind;
  readonly paragraph: ParagraphLabel | undefined;
  /** A number that is a paragraph's label if it comes next. */
  readonly bare: BareNumber | undefined;
  readonly heading: HeadingLabel | undefined;
  readonly items: readonly ItemLabel[];
  /** The blanks before it. */
  readonly indent: number;
  readonly isBlank: boolean;
  /** Whether a square bracket opens before its label. */
  readonly isBracketed: boolean;
  /** Whether its number may be that of a title: `2. Technology`. */
  readonly mayBeTitle: boolean;
  readonly endsWithColon: boolean;
  /** Whether the last line, behind a finished one, is short and has no mark at its end: the title of what follows. */
  readonly endsWithTitle: boolean;
  /** `... under paragraph 3`, or `subparagraph`, with the next line right behind it: an `(a)` there belongs to it. */
  readonly endsWithReference: boolean;
  /** Whether it stops in the middle of a sentence, with the next line right behind it. */
  readonly breaksOff: boolean;
}

export interface ItemLabel {
  readonly label: SubParagraphLabel;
  /** `bis` of `(b) bis`; empty for a plain label. */
  readonly insertion: string;
}

/** Notes and pragmas say nothing: they may stand at a page's bottom in the middle of a list. */
export function factsOf(block: Block): Facts | undefined {
  const { kind, text } = block;
  if (kind === "footnote" || kind === "pragma") return undefined;
  const [paragraph] = leavesOf(block, "paragraphLabel");
  const labels = leavesOf(block, "subParagraphLabel");
  const label = paragraph ?? labels[0];
  return {
    kind,
    paragraph,
    bare: leavesOf(block, "bareNumber")[0],
    heading: headingLabelOf(block),
    items: labels.map((item) => ({ label: item, insertion: insertionBehind(text, item.end) })),
    indent: text.search(/[^ \t]/),
    isBlank: text.trim() === "",
    isBracketed: label !== undefined && leavesOf(block, "bracket").some(({ start }) => start < label.start),
    mayBeTitle: kind === "paragraph" && paragraph !== undefined && mayBeTitle(text, paragraph),
    endsWithColon: endsWithColon(text),
    endsWithTitle: endsWithTitle(text),
    endsWithReference: /\b(?:sub-?)?paragraphs?(?: \d+)?(?:\r\n|\r|\n)$/i.test(text.slice(-END)),
    breaksOff: breaksOff.test(text.slice(-LINE)),
  };
}

/** Longer than the words of a reference and its number. */
const END = 40;

/** Longer than a page is wide. */
const LINE = 160;

/** `(b) bis` */
const insertionBehind = (text: string, at: number): string =>
  /^[ \t]*(bis|ter|quater|quinquies)\b/i.exec(text.slice(at, at + 20))?.[1] ?? "";

/** A line longer than a page is wide was not wrapped. */
const breaksOff = /(?:^|[\r\n])[^\r\n]{0,149}[\p{L}\d,](?:\r\n|\r|\n)$/u;

function endsWithTitle(text: string): boolean {
  const content = text.trimEnd();
  const line = Math.max(content.lastIndexOf("\n"), content.lastIndexOf("\r")) + 1;
  if (content.length - line > 80 || !/^\p{Lu}[^\r\n]*[^\s.,:;]$/u.test(content.slice(line))) return false;
  return line === 0 || /[.:;,!?”)]$/.test(content.slice(0, line).trimEnd());
}
