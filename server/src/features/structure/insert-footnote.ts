import { t } from "@vscode/l10n";
import { toSuperscript } from "../../text/numerals";
import type { Span } from "../../text/span";
import type { Block, NoteStyle } from "../../syntax/tree";
import { blockIndexAt, lengthOf, sliceOf, textOf, type Draft } from "../../model/draft";
import { footnotes, type FootnoteDefinition } from "../../model/footnotes";
import { lastLabel } from "../../model/leaves";
import { follow, isRefusal } from "../renumber/follow";
import { nextNoteNumber } from "../renumber/note-order";
import { ambiguousNotes, type Refusal } from "../renumber/obstacles";
import type { Edit } from "../../text/edit";
import { lineBreakOf } from "./line-breaks";

/** The place of a new marker for a cursor at `offset`: behind the word and its punctuation mark; undefined outside of text. */
export function markerPlace(draft: Draft, offset: number): number | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  if (!block || block.kind === "footnote" || block.kind === "pragma") return undefined;
  const [from, to] = [lastLabel(block)?.end ?? 0, block.text.trimEnd().length];
  const at = behindWord(block, Math.min(offset - start, to));
  const isText = offset - start <= to && at > from && /\S/.test(block.text.slice(from, at));
  return isText ? start + behindMarks(block, at) : undefined;
}

/** Out of the word or the leaf that `at` is inside of, and back over the blanks before it. */
function behindWord(block: Block, at: number): number {
  const inside = block.leaves.find(({ kind, start, end }) => kind !== "text" && start < at && at < end);
  const begun = inside?.end ?? at;
  const rest = /^[\p{L}\p{M}\p{Nd}]*(?:[-’'/][\p{L}\p{M}\p{Nd}]+)*/u.exec(block.text.slice(begun))?.[0] ?? "";
  const isInWord = /[\p{L}\p{M}\p{Nd}]$/u.test(block.text.slice(Math.max(0, begun - 2), begun));
  return block.text.slice(0, begun + (isInWord ? rest.length : 0)).trimEnd().length;
}

/** Behind the punctuation mark (UN Editorial Manual, Footnotes, ch. 9) and behind other markers at the same place. */
function behindMarks({ text, leaves }: Block, at: number): number {
  let end = at + (/^[,.;:](?![.\d])/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
  for (const leaf of leaves) {
    const isBeside = leaf.start === end || (leaf.start === end + 1 && text[end] === ",");
    if (leaf.kind === "footnoteMarker" && isBeside) end = leaf.end;
  }
  return end;
}

/** Why no note can be inserted anywhere, in a drafter's words. */
export function footnoteObstacle(draft: Draft): string | undefined {
  const ambiguous = ambiguousNotes(draft);
  if (ambiguous) return ambiguous.message;
  if (nextNoteNumber(draft, 0) !== undefined) return undefined;
  return t("The footnotes are not in order, so that the number of a new one is not certain. Renumber them first.");
}

export interface InsertedFootnote {
  readonly edits: readonly Edit[];
  /** The words to be filled in, in the text afterwards. */
  readonly selection: Span;
}

/**
 * A marker at `place` and a note to be filled in, next to that of the marker before or behind, with the number that is right by
 * the order of first mention; later markers and notes move on.
 */
export function insertFootnote(draft: Draft, place: number): InsertedFootnote | Refusal {
  const number = nextNoteNumber(draft, place);
  if (number === undefined) return { message: footnoteObstacle(draft) ?? "", places: [] };
  const style = usualStyle(draft);
  const marker = { span: { start: place, end: place }, text: separator(draft, place, style) + written(number, style) };
  const definition = definitionEdit(draft, place, number, style);
  const born = [
    { in: "markers" as const, at: place },
    { in: "definitions" as const, at: definition.span.start },
  ];
  const followed = follow(draft, { edits: [marker, definition], born });
  if (isRefusal(followed)) return followed;
  const notes = footnotes(followed.after);
  const [note] = notes.definitionsOf.get(String(number)) ?? [];
  const isRead = note && notes.markersOf.get(String(number))?.length === 1;
  if (!isRead) return { message: t("A marker here would be read as a part of what stands before it."), places: [] };
  return { edits: followed.edits, selection: { start: note.body.start, end: note.body.start + stub.length } };
}

const stub = "[source]";

const written = (number: number, style: NoteStyle): string =>
  style === "superscript" ? toSuperscript(number) : `[^${number}]`;

/** That of most markers; superscript where there is none. */
function usualStyle(draft: Draft): NoteStyle {
  const { markers } = footnotes(draft);
  return markers.filter(({ style }) => style === "caret").length * 2 > markers.length ? "caret" : "superscript";
}

/** A comma between two markers: `conflict,¹⁰,¹¹`. */
function separator(draft: Draft, place: number, style: NoteStyle): string {
  const isBeside = footnotes(draft).markers.some((marker) => marker.end === place && marker.style === "superscript");
  return isBeside && style === "superscript" ? "," : "";
}

function definitionEdit(draft: Draft, place: number, number: number, style: NoteStyle): Edit {
  const text = `${written(number, style)}${style === "caret" ? ":" : ""} ${stub}.`;
  const { definitionsOf, definitions } = footnotes(draft);
  const before = definitionsOf.get(String(number - 1))?.[0];
  const behind = definitionsOf.get(String(number))?.[0];
  const gap = gapBetweenNotes(draft, definitions);
  // At the foot of a page, the note stands on the page of its marker.
  if (before && (before.start > place || !behind)) {
    const isOnPage = before.start > place || definitions.at(-1) !== before;
    if (isOnPage || behindLastText(draft, before)) return insertion(before.end, gap + indentOf(draft, before) + text);
  } else if (behind) return insertion(behind.start, text + gap + indentOf(draft, behind));
  const lineBreak = lineBreakOf(draft);
  const end = textOf(draft).trimEnd().length;
  return insertion(end, lineBreak + lineBreak + text + (end === lengthOf(draft) ? lineBreak : ""));
}

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** Whether nothing but notes stands behind a note. */
const behindLastText = (draft: Draft, { block }: FootnoteDefinition): boolean =>
  draft.blocks.slice(block + 1).every(({ kind }) => kind === "footnote");

/** The line breaks between two notes that follow each other; a blank line if there are none. */
function gapBetweenNotes(draft: Draft, definitions: readonly FootnoteDefinition[]): string {
  const second = definitions.find(({ block }, index) => block > 0 && definitions[index - 1]?.block === block - 1);
  const first = second && definitions[definitions.indexOf(second) - 1];
  const lineBreak = lineBreakOf(draft);
  if (!first) return lineBreak + lineBreak;
  return sliceOf(draft, { start: first.end, end: second.start }).replace(/[^\r\n]/g, "");
}

function indentOf(draft: Draft, { block, start }: FootnoteDefinition): string {
  const from = draft.starts[block] ?? 0;
  return sliceOf(draft, { start: from, end: start });
}
