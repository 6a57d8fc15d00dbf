import { foldsOf, isBroken } from "./folds";
import { joinerFor } from "./hyphens";
import { joined, type Line } from "./lines";
import type { Report } from "./report";
import { WrappedReader } from "./wrapped-reader";

/** The paragraphs of a text, and whether its lines had been broken so that paragraphs are to be set apart anew. */
export interface Paragraphs {
  readonly lines: readonly Line[];
  readonly wereWrapped: boolean;
}

/** Joins the lines of each paragraph, sub-paragraph and heading. */
export function joinParagraphs(lines: readonly Line[], report: Report): Paragraphs {
  const folds = foldsOf(lines);
  const join = joinerFor(lines, report);
  const reader = folds ? new WrappedReader(lines, folds) : new BrokenPages();
  const paragraphs: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && reader.goesOn(last, line, index)) {
      paragraphs[paragraphs.length - 1] = joined(last, line, join(last.text, line));
      report.add("lines");
    } else paragraphs.push(line);
  }
  return { lines: paragraphs, wereWrapped: folds !== undefined };
}

/** Tells where a paragraph goes on in a text that is broken only where a page ends, or in a word with a soft hyphen. */
class BrokenPages {
  goesOn(paragraph: Line, line: Line): boolean {
    return (line.isTurned || paragraph.text.endsWith("\u00AD")) && isBroken(paragraph, line);
  }
}
