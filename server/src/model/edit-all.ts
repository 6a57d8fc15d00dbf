import { applyEdits, sortEdits, type Edit } from "../text/edit";
import { shift } from "../text/span";
import { editDraft, sliceOf, type Draft } from "./draft";

/** The draft after all `edits`, whose spans are offsets in it. Throws if two overlap. */
export const editAll = (draft: Draft, edits: readonly Edit[]): Draft =>
  // From the last to the first, so that each group still stands where it was made for.
  neighbours(sortEdits(edits)).reduceRight((edited, group) => editDraft(edited, asOne(draft, group)), draft);

/** Edits this near to each other, in UTF-16 units, cost less when they are made as one: every edit copies the list of blocks. */
const NEAR = 10_000;

function neighbours(sorted: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last && edit.span.start - last.span.end < NEAR) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function asOne(draft: Draft, group: readonly Edit[]): Edit {
  const span = { start: group[0]?.span.start ?? 0, end: group.at(-1)?.span.end ?? 0 };
  const inSpan = group.map((edit) => ({ ...edit, span: shift(edit.span, -span.start) }));
  return { span, text: applyEdits(sliceOf(draft, span), inSpan) };
}
