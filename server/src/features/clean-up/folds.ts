import { labelOfLine } from "./labels";
import type { Line } from "./lines";
import { beginsInside, endsOpen, isUnfinished } from "../../text/sentences";

/** How the lines of a text, or of one page of it, are broken. */
export interface Fold {
  /** The column where full lines end, and the one where lines begin that go on with a paragraph. */
  readonly edge: number;
  readonly margin: number;
}

/** For each line the fold of its page; none if lines are paragraphs and nothing is broken but at the end of a page. */
export function foldsOf(lines: readonly Line[]): readonly Fold[] | undefined {
  const broken = lines.map((line, index) => isBroken(lines[index - 1], line));
  const inside = broken.filter((is, index) => is && !lines[index]?.isTurned).length;
  const count = lines.length - (broken.filter(Boolean).length - inside);
  if (inside < 2 || inside / count < leastShare) return undefined;
  const pages = pagesOf(lines);
  const whole = foldOf(lines, broken, 0, lines.length);
  return pages.flatMap(([start, end]) => {
    const fold = foldOf(lines, broken, start, end);
    return Array.from(
      { length: end - start },
      () => (fold && fold.count >= 5 ? fold : whole) ?? { edge: 0, margin: 0 },
    );
  });
}

/** Of the lines of a draft that is not hard-wrapped, fewer go on in mid-sentence: those of titles in several lines. */
const leastShare = 0.12;

/** Whether `line` goes on with a sentence of the line right before it. */
export function isBroken(before: Line | undefined, line: Line): boolean {
  if (!before || line.isSpaced || before.isTabular || line.isTabular) return false;
  if (!isUnfinished(before.text) || labelOfLine(line) !== undefined) return false;
  return beginsInside(line.text) || endsOpen(before.text);
}

function pagesOf(lines: readonly Line[]): [number, number][] {
  const starts = lines.flatMap((line, index) => (index === 0 || line.isTurned ? [index] : []));
  return starts.map((start, page) => [start, starts[page + 1] ?? lines.length]);
}

/** Nine lines of ten end at the edge or before it; the margin is where most of them go on. */
function foldOf(
  lines: readonly Line[],
  broken: readonly boolean[],
  start: number,
  end: number,
): (Fold & { count: number }) | undefined {
  const edges: number[] = [];
  const margins = new Map<number, number>();
  for (let index = start + 1; index < end; index++) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (!broken[index] || !before || !line || line.isTurned) continue;
    edges.push(before.edge);
    margins.set(line.indent, (margins.get(line.indent) ?? 0) + 1);
  }
  const edge = edges.sort((a, b) => a - b)[Math.floor(edges.length * 0.9)];
  const [margin] = [...margins].sort((a, b) => b[1] - a[1]);
  return edge === undefined || !margin ? undefined : { edge, margin: margin[0], count: edges.length };
}
