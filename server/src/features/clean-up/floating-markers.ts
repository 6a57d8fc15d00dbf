import type { Line } from "./lines";

/**
 * The lines with each raised number that a PDF reader has put on a line of its own, above the text that it belongs to, back
 * in the line below: behind the word that ends at its column. Only numbers of footnotes on the same page are moved.
 */
export function sinkMarkers(lines: readonly Line[]): Line[] {
  const numbers = numbersOfPages(lines);
  const sunk: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [line, next] = [lines[index] as Line, lines[index + 1]];
    const isFloating = /^\d{1,3}$/.test(line.text) && numbers[index]?.has(Number(line.text));
    const end = next && wordEnd(next, line.indent);
    if (!isFloating || !end || next.isSpaced || next.isTurned || line.notes.length > 0) {
      sunk.push(line);
      continue;
    }
    sunk.push({
      ...next,
      text: withMarker(next.text, end, line.text),
      isSpaced: line.isSpaced,
      isTurned: line.isTurned,
    });
    index++;
  }
  return sunk;
}

/** Where the last word of the line ends that begins before the column; 0 if none does. */
function wordEnd({ text, indent }: Line, column: number): number {
  const offset = column - indent;
  return offset >= text.length
    ? text.length
    : text.slice(0, Math.max(0, text.lastIndexOf(" ", offset))).trimEnd().length;
}

function withMarker(text: string, end: number, marker: string): string {
  const before = text.slice(0, end);
  return before + (/\d$/.test(before) ? " " : "") + marker + text.slice(end);
}

/** For each line the numbers of the footnotes on its page. */
function numbersOfPages(lines: readonly Line[]): ReadonlySet<number>[] {
  let page = new Set<number>();
  return lines.map((line, index) => {
    if (line.isTurned || (lines[index - 1]?.notes.length ?? 0) > 0) page = new Set();
    for (const { number } of line.notes) if (number !== undefined) page.add(number);
    return page;
  });
}
