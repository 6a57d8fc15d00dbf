import type { Span } from "./span";

/** Replaces `span` of the text that the edit was made for with `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text after all `edits`, whose spans are offsets in `text`.
 * Throws if two edits overlap: an edit list that can be read in two ways must never reach a draft.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of sortEdits(edits)) {
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return pieces.join("") + text.slice(at);
}

/** The edits in the order of the text. Throws if two overlap; two insertions at one place keep their order. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const [index, edit] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && edit.span.start < before.span.end) throw new Error(`Edits overlap at offset ${edit.span.start}.`);
  }
  return sorted;
}
