import type { Fold } from "./folds";
import { labelOfLine, type Label } from "./labels";
import type { Line } from "./lines";
import { Numbers } from "./numbers";
import { isGapped } from "./tables";
import {
  beginsInside,
  beginsPreambular,
  endsOpen,
  endsWithComma,
  endsWithReference,
  isUnfinished,
} from "../../text/sentences";

/** Tells, line by line, where the paragraphs of a hard-wrapped text begin. */
export class WrappedReader {
  private readonly numbers = new Numbers();
  private label: Label | undefined;
  /** The column where the paragraph goes on; undefined as long as it has one line only. */
  private margin: number | undefined;

  constructor(
    private readonly lines: readonly Line[],
    private readonly folds: readonly Fold[],
  ) {}

  /** Whether line `index` goes on with `paragraph`, in which all lines before it that belong there have been joined. */
  goesOn(paragraph: Line | undefined, line: Line, index: number): boolean {
    const label = labelOfLine(line);
    const goesOn =
      paragraph !== undefined && !paragraph.isTabular && !line.isTabular && this.isPart(paragraph, line, index, label);
    if (!goesOn) {
      this.label = label;
      this.numbers.take(label);
    }
    this.margin = goesOn ? line.indent : undefined;
    return goesOn;
  }

  private isPart(paragraph: Line, line: Line, index: number, label: Label | undefined): boolean {
    if (label) return !line.isSpaced && !this.starts(label, paragraph, line, index);
    const isFull = this.isFull(line, index);
    if (beginsInside(line.text))
      return isUnfinished(paragraph.text) ? isFull || !line.isSpaced : isFull && !line.isSpaced;
    if (line.isSpaced || this.standsApart(paragraph, line, index) || this.isRow(line, index)) return false;
    if (!isFull) return this.label?.kind !== "heading" && this.isCutOff(paragraph, line, index);
    return !this.beginsAnew(paragraph, line, index);
  }

  /** Whether a label begins a paragraph, and is not a number or letter that a line has been broken before. */
  private starts(label: Label, paragraph: Line, line: Line, index: number): boolean {
    const standsOut = Math.abs(line.indent - this.marginAt(line, index)) > 1;
    const isFull = this.isFull(line, index);
    const isEnded = !isUnfinished(paragraph.text) || !isFull;
    if (label.kind === "note") return true;
    if (label.kind === "heading")
      return isEnded || this.label?.kind === "heading" || line.indent > this.marginAt(line, index) + 8;
    if (label.kind === "bullet") return isEnded || standsOut || !/^[–—*-]/.test(line.text);
    if (!isEnded && endsWithReference(paragraph.text) && !standsOut) return false;
    const fit = this.numbers.fit(label);
    if (fit === "next") return isEnded || standsOut || this.mayEndOpen(paragraph, label);
    return fit === "near" ? isEnded : isEnded && (standsOut || !isFull);
  }

  /** Whether a paragraph may end here without a full stop, when the next number of the count follows. */
  private mayEndOpen(paragraph: Line, label: Label): boolean {
    if (label.kind !== "paragraph") return false;
    return this.label === undefined || (label.series !== "" && endsWithComma(paragraph.text));
  }

  /** Whether the line before had no place for the first word of this one: it was broken there, and did not end. */
  private isFull(line: Line, index: number, least = leastFull): boolean {
    const [before, fold] = [this.lines[index - 1], this.folds[index - 1]];
    if (!before || !fold) return false;
    const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
    return before.edge + 1 + word >= fold.margin + (fold.edge - fold.margin) * least;
  }

  /** Whether the line before has hardly ended a paragraph, though the first word of this one might have had a place there. */
  private isCutOff(paragraph: Line, line: Line, index: number): boolean {
    if (endsOpen(paragraph.text)) return true;
    return this.label !== undefined && /\p{L}$/u.test(paragraph.text) && this.isFull(line, index, leastFull - 0.17);
  }

  /** Parts of a line that stand apart, as in the head of a document, are no sentence. */
  private isRow(line: Line, index: number): boolean {
    const before = this.lines[index - 1];
    return isGapped(line) || (before !== undefined && isGapped(before) && !this.isStretched(before, index - 1));
  }

  /** Whether a line of a paragraph has a gap only because it was stretched to end where full lines end. */
  private isStretched(line: Line, index: number): boolean {
    const isText = this.label?.kind === "paragraph" || this.label?.kind === "item";
    return isText && line.edge >= (this.folds[index]?.edge ?? Infinity) && line.text.split(/ {8,}/).length === 2;
  }

  private marginAt(line: Line, index: number): number {
    const margin = this.folds[index]?.margin ?? 0;
    return line.isTurned ? margin : (this.margin ?? margin);
  }

  /** Whether the line is indented otherwise than one that goes on with the paragraph. */
  private standsApart(paragraph: Line, line: Line, index: number): boolean {
    if (line.isTurned) return !isMidSentence(paragraph.text) && line.indent > this.marginAt(line, index) + 1;
    if (this.margin !== undefined) return Math.abs(line.indent - this.margin) > 1;
    if (paragraph.textColumn !== undefined) return !isBetween(line.indent, paragraph.indent, paragraph.textColumn);
    const hanging = this.label ? (/^\s*/.exec(paragraph.text.slice(this.label.end))?.[0].length ?? 0) : 0;
    return line.indent > paragraph.indent + (this.label?.end ?? 0) + hanging + 1;
  }

  /** Whether a line that is not indented, behind a full one, is a new paragraph all the same. */
  private beginsAnew(paragraph: Line, line: Line, index: number): boolean {
    if (this.label?.kind === "heading" || paragraph.text.endsWith(";")) return true;
    if (this.label === undefined && beginsPreambular(line.text) && mayPrecedePreambular(paragraph.text)) return true;
    return !isUnfinished(paragraph.text) && this.isTitle(line, index);
  }

  /** A line of its own without a mark at its end, with a new paragraph behind it. */
  private isTitle(line: Line, index: number): boolean {
    const next = this.lines[index + 1];
    if (!next || next.isTurned || !isUnfinished(line.text) || endsWithComma(line.text)) return false;
    return next.isSpaced || labelOfLine(next) !== undefined || next.indent > line.indent + 1;
  }
}

const isBetween = (column: number, left: number, right: number): boolean =>
  column >= Math.min(left, right) - 1 && column <= Math.max(left, right) + 1;

/** Letters are not all of one width, so that full lines are not all of one length. */
const leastFull = 0.87;

const isMidSentence = (text: string): boolean => isUnfinished(text) && !endsWithComma(text);

/** A preambular paragraph ends with a comma, a title with a word. */
const mayPrecedePreambular = (text: string): boolean =>
  endsWithComma(text) || (!beginsPreambular(text) && !endsOpen(text) && text.length < 250);
