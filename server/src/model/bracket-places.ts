import type { Span } from "../text/span";
import type { Block } from "../syntax/tree";
import { lastLabel } from "./leaves";

/**
 * What stands behind an opening bracket that is not closed in its block. `blocks`: it stands before the label, or there is
 * none. `sentence`: it opens a sentence or a clause. `runsOn`: what it holds runs on in the next block, as the chapeau of a
 * list does or a sentence that breaks off. `midSentence`: a part of a sentence, which ought to have ended here.
 */
export type Opening = "blocks" | "sentence" | "runsOn" | "midSentence";

export function openingOf(block: Block, edge: Span): Opening {
  if (isBeforeLabel(block, edge)) return "blocks";
  if (runsOn(block, edge)) return "runsOn";
  return opensSentence(block, edge) || opensClause(block, edge) ? "sentence" : "midSentence";
}

export function isBeforeLabel(block: Block, { start }: Span): boolean {
  const label = lastLabel(block);
  return label ? start < label.start : start < 80 && /^[\s*_[]*$/.test(block.text.slice(0, start));
}

/**
 * Whether a closing bracket ends its block, but for other brackets, stops, markers and remarks in braces, or ends a line with
 * a whole sentence: what follows may be a page's number.
 */
export const endsText = (block: Block, edge: Span): boolean => {
  const after = block.text.slice(edge.end, edge.end + 200);
  return ending.test(after) || (closesSentence(block, edge) && /^[^\S\r\n]*[\r\n]/.test(after));
};

const ending = /^[\s*_\].;,:>⁰¹²³⁴-⁹]*(?:\{[^{}]*\}[\s*_.;,]*)?$/;

/** Whether the words behind an opening bracket end with a colon, or break off with no mark at their end. */
const runsOn = ({ text }: Block, { end }: Span): boolean =>
  /(?::[\s*_]*|[\p{L}\d-]\s*|,(?:\r\n|\r|\n))$/u.test(text.slice(Math.max(end, text.length - 60)));

export function opensSentence(block: Block, { start, end }: Span): boolean {
  if (!/^[[*_\s]*["“(\p{Lu}\p{N}]/u.test(block.text.slice(end, end + 20))) return false;
  return startsText(block, start) || behindSentence.test(block.text.slice(Math.max(0, start - 20), start));
}

const behindSentence = /(?:[.;:!?]["”)]*|\]|[\r\n])[\s*_[]*$/;

/** Whether nothing but the label, an option's name or a run-in title stands before the bracket in its block. */
function startsText(block: Block, start: number): boolean {
  const label = lastLabel(block);
  const from = label && label.end <= start ? label.end : 0;
  return start - from < 120 && leadingIn.test(block.text.slice(from, start));
}

/** `Option 2:` behind a label, or a title in bold: `**Timing**`. */
const leadingIn =
  /^[\s\-–—•*_[:.]*(?:\*\*[^*\n]{1,60}\*\*[\s:.]*|(?:Option|Alternative|Alt\.?) [\dIVX]{1,4}[:.)*\s]+)?[\s*_[]*$/;

/** Whether a bracket closes a whole sentence, with its stop. */
export const closesSentence = ({ text }: Block, { start }: Span): boolean =>
  /[.;!?]["”’)]*[\s*_\]]*$/.test(text.slice(Math.max(0, start - 12), start));

/** `[, as appropriate.]` `[;]` */
export const opensClause = ({ text }: Block, { end }: Span): boolean => /^[.,;:]/.test(text.slice(end, end + 1));
