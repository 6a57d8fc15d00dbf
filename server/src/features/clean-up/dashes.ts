import { groupBy } from "../../text/group";
import type { Line } from "./lines";
import type { Report } from "./report";

/**
 * The lines with one kind of list dash, a hyphen. A dash is one if several lines begin with it; an asterisk, which marks
 * footnotes too, if they follow each other without a blank line.
 */
export function unifyDashes(lines: readonly Line[], report: Report): Line[] {
  const byMark = groupBy(lines, (line) => markOf(line)?.charAt(0));
  const isInList = (mark: string, index: number) =>
    mark.startsWith("*")
      ? isListed(lines, index) || isListed(lines, index + 1)
      : (byMark.get(mark.charAt(0)) ?? []).length > 1;
  return lines.map((line, index) => {
    const mark = line.isTabular ? undefined : markOf(line);
    if (!mark || mark === "- " || (mayBeWord.test(mark) && !isInList(mark, index))) return line;
    if (!mark.startsWith("-")) report.add("dashes");
    return { ...line, text: `- ${line.text.slice(mark.length)}` };
  });
}

/** Whether the line and the one before it begin with asterisks, with no blank line between them. */
function isListed(lines: readonly Line[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  return [before, line].every((one) => one && markOf(one)?.startsWith("*")) && line?.isSpaced === false;
}

const markOf = ({ text }: Line): string | undefined => listMark.exec(text)?.[0];

const listMark = /^[•·▪◦‣●○■\uF0A7\uF0B7–—*-][ \t]+(?=\S)/;

/** An asterisk may mark a note, and a dash may belong to a sentence. */
const mayBeWord = /^[–—*]/;
