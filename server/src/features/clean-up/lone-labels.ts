import { labelOf } from "./labels";
import { joined, type Line } from "./lines";
import type { Report } from "./report";

/** The lines, with each label that stands alone (`1.`, `(a)`, `PP4`, a bullet) joined with the paragraph behind it. */
export function joinLoneLabels(lines: readonly Line[], report: Report): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last && isLoneLabel(last.text) && mayFollow(last.text, line.text)) {
      result[result.length - 1] = { ...joined(last, line, `${last.text} ${line.text}`), textColumn: line.indent };
      report.add("labels");
      continue;
    }
    result.push(line);
  }
  return result;
}

function isLoneLabel(text: string): boolean {
  if (text.length > 20) return false;
  if (/^[•·▪\uF0A7\uF0B7]$/.test(text)) return true;
  const label = labelOf(text);
  return (label?.kind === "paragraph" || label?.kind === "item") && label.end === text.length;
}

/** A label of the same kind, or a heading, shows that the paragraph was left empty. */
function mayFollow(label: string, text: string): boolean {
  const [one, other] = [labelOf(label)?.kind, labelOf(text)?.kind];
  return other === undefined || (one === "paragraph" && other === "item");
}
