import { toSuperscript } from "../../text/numerals";
import { labelOf } from "./labels";
import type { Line, Note } from "./lines";
import type { Paragraphs } from "./paragraphs";
import type { Report } from "./report";
import { endsWithComma, isUnfinished } from "../../text/sentences";

/** The clean text: each paragraph on a line of its own, and the footnotes of a page behind the paragraph that ends it. */
export function write({ lines, wereWrapped }: Paragraphs, lineEnd: string, report: Report): string {
  const setsApart = wereWrapped ? apartWhenWrapped : (_: Line, line: Line) => line.isSpaced;
  const indent = commonIndent(lines);
  const pieces: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before) pieces.push(before.notes.length > 0 || setsApart(before, line) ? lineEnd + lineEnd : lineEnd);
    pieces.push(
      written(line, wereWrapped ? "" : line.lead.slice(indent), report),
      ...line.notes.map((note) => lineEnd + lineEnd + writtenNote(note)),
    );
  }
  return pieces.join("");
}

/** Between paragraphs stands a blank line; the lines of a masthead or of a heading stay together. */
const apartWhenWrapped = (before: Line, line: Line): boolean =>
  line.isSpaced || line.isTurned || !isHeadLine(before) || !isHeadLine(line);

function isHeadLine({ text, isTabular }: Line): boolean {
  if (isTabular) return true;
  const label = labelOf(text);
  return (
    (label === undefined || label.kind === "heading") && text.length < 120 && isUnfinished(text) && !endsWithComma(text)
  );
}

function written(line: Line, lead: string, report: Report): string {
  if (line.isTabular) return line.text;
  return lead + line.text.replace(/\u00AD$/, "").replace(/[ \t]{2,}|\t/g, () => (report.add("blanks"), " "));
}

/** The indent that all lines of a text share is that of a page, and says nothing. */
function commonIndent(lines: readonly Line[]): number {
  return lines.reduce((least, { lead, isTabular }) => Math.min(least, isTabular ? 0 : lead.length), Infinity);
}

function writtenNote({ number, text }: Note): string {
  const plain = text.replace(/\s+/g, " ");
  return number === undefined ? plain : `${toSuperscript(number)} ${plain}`.trimEnd();
}
