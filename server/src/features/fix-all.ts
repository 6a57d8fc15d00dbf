import { sortEdits, type Edit } from "../text/edit";
import { editsOf, replaced, wholeText } from "../text/pieces";
import { lengthOf, sliceOf, type Draft } from "../model/draft";
import { editAll } from "../model/edit-all";
import type { Checks } from "../rules/checks";
import { diagnose, findings, type Diagnosed } from "./diagnostics";

/**
 * The edits of all fixes that are safe to make unasked, and of those that only then come to be needed. A second time there is
 * nothing to do. Numbers are never changed.
 */
export function fixAll(draft: Draft, checks: Checks): Edit[] {
  let now = draft;
  let pieces = wholeText(lengthOf(draft));
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = safeEdits(now, checks);
    if (edits.length === 0) break;
    pieces = replaced(pieces, edits);
    now = editAll(now, edits);
  }
  return editsOf(pieces, (span) => sliceOf(draft, span), lengthOf(draft));
}

/** Fixes that call for each other without end would be a fault of the rules. */
const MOST_PASSES = 10;

/** Whether there is anything to fix unasked. */
export function hasSafeFixes(draft: Draft, checks: Checks): boolean {
  for (const finding of findings(draft, checks)) if (isSafe(finding)) return true;
  return false;
}

/** The edits of the safe fixes, none of which touches another: those that do wait for the next pass. */
function safeEdits(draft: Draft, checks: Checks): Edit[] {
  const chosen: Edit[] = [];
  let end = -1;
  for (const { fixes } of diagnose(draft, checks).filter(isSafe)) {
    const edits = sortEdits(fixes?.[0]?.edits ?? []);
    if ((edits[0]?.span.start ?? 0) <= end) continue;
    for (const edit of edits) chosen.push(edit);
    end = edits.at(-1)?.span.end ?? end;
  }
  return chosen;
}

/** What is for information only is left to the drafter. */
const isSafe = ({ fixes, severity }: Diagnosed): boolean =>
  fixes?.[0]?.isSafe === true && (severity === "error" || severity === "warning");
