import { lineStarts } from "../../text/lines";

/**
 * A unified diff without context. Renumbering never adds or removes a line, so line n of the old text is line n of the new:
 * no alignment is looked for, and a draft with thousands of changed lines costs one pass.
 */
export function lineDiff(name: string, before: string, after: string): string {
  const [old, renewed] = [linesOf(before), linesOf(after)];
  const changed = old.flatMap((line, index) => (line === renewed[index] ? [] : [index]));
  if (changed.length === 0) return "";
  const hunks = changed.map(
    (index) => `@@ -${index + 1} +${index + 1} @@\n-${ended(old[index])}+${ended(renewed[index])}`,
  );
  return `--- ${name}\n+++ ${name}\n${hunks.join("")}`;
}

function linesOf(text: string): string[] {
  const starts = lineStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

const ended = (line = ""): string => (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`);
