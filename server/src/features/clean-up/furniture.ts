import { groupBy } from "../../text/group";
import type { Line } from "./lines";
import { pageNumbers } from "./page-numbers";
import type { Report } from "./report";

/**
 * The lines without page numbers, job numbers and running heads. A running head stands next to a page number, or at a form
 * feed, and recurs there on other pages, or opens a page with the document's symbol and a title apart from it: any other
 * line is never taken for one. `isExempt` tells of lines that may hold a number of their own.
 */
export function withoutFurniture(lines: readonly Line[], isExempt: (index: number) => boolean, report: Report): Line[] {
  const isOut = pageNumbers(lines, isExempt);
  const edges = pageEdges(lines, isOut);
  const isHead = recurring(lines, edges);
  for (const edge of edges) {
    const opening = edge.above.length > 0 ? edge.below[0] : undefined;
    if (opening !== undefined && opensWithSymbol(lines[opening] as Line)) isOut[opening] = true;
    for (const index of headsAt(edge, lines, isHead)) isOut[index] = true;
  }
  return remaining(lines, isOut, report);
}

/** The lines above and below the end of a page, the nearest first. */
interface PageEdge {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Heads and feet have no more lines than this. */
const reach = 5;

/** Page numbers, job numbers and form feeds right behind each other make one edge. */
function pageEdges(lines: readonly Line[], isOut: readonly boolean[]): PageEdge[] {
  const at = lines.flatMap((line, index) => (isOut[index] || line.isTurned ? [index] : []));
  const edges: PageEdge[] = [];
  for (let first = 0; first < at.length; first++) {
    const from = at[first] ?? 0;
    while ((at[first + 1] ?? Infinity) - (at[first] ?? 0) <= 2) first++;
    const to = at[first] ?? 0;
    edges.push({
      above: upToMark(isOut, from - 1, -1, reach),
      below: upToMark(isOut, isOut[to] ? to + 1 : to, 1, reach),
    });
  }
  return edges;
}

/** The lines from `index` on, upwards or downwards, `count` at most and none behind the number of another page. */
function upToMark(isOut: readonly boolean[], index: number, step: 1 | -1, count: number): number[] {
  const found: number[] = [];
  for (let at = index; found.length < count && isOut[at] === false; at += step) found.push(at);
  return found;
}

/** The lines that run on from the edge of the page as heads and feet do, up to the first that does not. */
function headsAt({ above, below }: PageEdge, lines: readonly Line[], isHead: (line: Line) => boolean): number[] {
  return [above, below].flatMap((side) => {
    const end = side.findIndex((index) => !isHead(lines[index] as Line));
    return side.slice(0, end < 0 ? side.length : end);
  });
}

/** Tells of a line whether all its parts recur on about every second page: left and right pages may differ. */
function recurring(lines: readonly Line[], edges: readonly PageEdge[]): (line: Line) => boolean {
  const places = groupBy(edges.flatMap(placesAt(lines)), ({ part }) => part);
  const timesAt = (part: string) => {
    const found = places.get(part) ?? [];
    return Math.min(new Set(found.map(({ edge }) => edge)).size, new Set(found.map(({ index }) => index)).size);
  };
  const symbols = groupBy(
    lines.flatMap(({ text }) => partsOf(text).filter((part) => symbol.test(part))),
    (part) => part,
  );
  const least = Math.max(2, edges.length * 0.4);
  const recurs = (part: string) => timesAt(part) >= least || (symbols.get(part)?.length ?? 0) > 1;
  return ({ text }) => !/[.,;:]$/.test(text) && partsOf(text).length > 0 && partsOf(text).every(recurs);
}

/** The parts of the lines around an edge. A line between two edges is counted once for each, and is one line all the same. */
const placesAt = (lines: readonly Line[]) => (edge: PageEdge) =>
  [...edge.above, ...edge.below].flatMap((index) =>
    partsOf(lines[index]?.text ?? "").map((part) => ({ part, edge, index })),
  );

/** `A/80/L.5` */
export const symbol = /^[A-Z][A-Z0-9]*(?:\/[A-Za-z0-9.()-]+)+\*{0,3}$/;

/** `A/80/L.5            Lamps and whales`: the head of a left page. A document of two pages has no other. */
function opensWithSymbol({ text }: Line): boolean {
  const [first, ...others] = partsOf(text);
  return first !== undefined && symbol.test(first) && others.length === 1 && !/[.,;:]$/.test(text);
}

/** What stands apart in a line: a symbol at the left, a title at the right. Lines of the body may be longer than heads. */
function partsOf(text: string): string[] {
  const parts = text.split(/ {3,}/).map((part) => part.replace(/\s+/g, " ").trim());
  return parts.some((part) => part.length > 120) ? [] : parts;
}

/** The page turns at the lines left out, and blank lines there say nothing of paragraphs. */
function remaining(lines: readonly Line[], isOut: readonly boolean[], report: Report): Line[] {
  const rest: Line[] = [];
  let isTurned = false;
  for (const [index, line] of lines.entries()) {
    isTurned ||= line.isTurned;
    if (isOut[index]) {
      report.leaveOut(line.text.replace(/\s+/g, " "));
      isTurned = true;
      continue;
    }
    rest.push(isTurned ? { ...line, isTurned, isSpaced: false } : line);
    isTurned = false;
  }
  return rest;
}
