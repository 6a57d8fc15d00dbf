import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";
import { lengthOf, sliceOf, type Draft } from "../../model/draft";

/**
 * Takes `span` out, and with it the blanks and the punctuation mark that would be left over: none of two blanks side by side,
 * no blank before a mark, no two marks in a row.
 */
export function takeOut(draft: Draft, span: Span): Edit {
  const before = sliceOf(draft, { start: Math.max(0, span.start - 40), end: span.start });
  const after = sliceOf(draft, { start: span.end, end: Math.min(lengthOf(draft), span.end + 40) });
  const { left, right, between } = seam(before, sliceOf(draft, span), after);
  return { span: { start: span.start - left, end: span.end + right }, text: between };
}

interface Seam {
  /** How many characters go before and behind. */
  readonly left: number;
  readonly right: number;
  readonly between: string;
}

function seam(before: string, gone: string, after: string): Seam {
  const [blankBefore, blankAfter] = [
    /[ \t\u00A0]*$/.exec(before)?.[0].length ?? 0,
    /^[ \t\u00A0]*/.exec(after)?.[0].length ?? 0,
  ];
  const [end, begin] = [before.slice(0, before.length - blankBefore), after.slice(blankAfter)];
  const [markBefore, markAfter] = [/[,;:.]$/.exec(end)?.[0], /^[,;:.](?!\.)/.exec(begin)?.[0]];
  if (markAfter && markBefore && markBefore !== ".") return { left: blankBefore + 1, right: blankAfter, between: "" };
  if (markAfter === "." && markBefore === ".") return { left: blankBefore, right: blankAfter + 1, between: "" };
  if (markAfter ?? /^(?:[)\]”»!?\r\n]|$)/.test(begin)) return { left: blankBefore, right: blankAfter, between: "" };
  if (/(?:^|[[(“«\r\n])$/.test(end)) return { left: 0, right: blankAfter, between: "" };
  if (blankBefore > 0) return { left: 0, right: blankAfter, between: "" };
  const isTorn = blankAfter === 0 && /^\s|\s$/.test(gone.replace(/^\[+|\]+$/g, ""));
  return { left: 0, right: 0, between: isTorn ? " " : "" };
}
