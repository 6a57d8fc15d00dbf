import type { Span } from "../../server/src/text/span";

/** A sample with `|` for the cursor and `{|so|}` around ranges, read into plain text and offsets. */
export interface Marked {
  readonly text: string;
  readonly cursor: number | undefined;
  readonly spans: readonly Span[];
}

export function readMarked(sample: string): Marked {
  let text = "";
  let cursor: number | undefined;
  const open: number[] = [];
  const spans: Span[] = [];
  for (const piece of sample.split(/(\{\||\|\}|\|)/)) {
    if (piece === "{|") open.push(text.length);
    else if (piece === "|}") spans.push({ start: takeOpen(open, sample), end: text.length });
    else if (piece === "|") cursor = text.length;
    else text += piece;
  }
  if (open.length > 0) throw new Error(`A {| is not closed in: ${sample}`);
  return { text, cursor, spans };
}

/** Writes `text` with its `spans` marked: the inverse of `readMarked`, for a readable comparison. */
export function writeMarked(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((span) => [
    { at: span.start, mark: "{|", order: 1 },
    { at: span.end, mark: "|}", order: span.start === span.end ? 2 : 0 },
  ]);
  let marked = "";
  let at = 0;
  for (const { at: next, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    marked += text.slice(at, next) + mark;
    at = next;
  }
  return marked + text.slice(at);
}

function takeOpen(open: number[], sample: string): number {
  const start = open.pop();
  if (start === undefined) throw new Error(`A |} closes nothing in: ${sample}`);
  return start;
}
