import { memo } from "../text/memo";
import { firstBehind } from "../text/ordered";
import type { Span } from "../text/span";
import type { NoteStyle } from "../syntax/tree";
import type { Draft } from "./draft";
import { noteEntries, type MarkerEntry, type NoteEntry } from "./note-entries";
import { PlacedFootnotes } from "./placed-footnotes";

/** A footnote marker in running text. */
export interface FootnoteMarker extends Span {
  readonly id: string;
  readonly style: NoteStyle;
  readonly idSpan: Span;
  readonly block: number;
}

/** A footnote definition: its label and, without the blank lines behind it, its text. */
export interface FootnoteDefinition extends Span {
  readonly id: string;
  readonly style: NoteStyle;
  readonly idSpan: Span;
  readonly label: Span;
  readonly body: Span;
  readonly block: number;
  /** The word `Ibid`, if its text begins with it. */
  readonly ibid: Span | undefined;
}

export interface Footnotes {
  readonly markers: readonly FootnoteMarker[];
  readonly definitions: readonly FootnoteDefinition[];
  readonly markersOf: ReadonlyMap<string, readonly FootnoteMarker[]>;
  readonly definitionsOf: ReadonlyMap<string, readonly FootnoteDefinition[]>;
  /** The note that each block is, by its index. */
  readonly definitionIn: ReadonlyMap<number, FootnoteDefinition>;
  /** A marker, or a note, where it stands. */
  readonly markerAt: (entry: MarkerEntry) => FootnoteMarker;
  readonly noteAt: (entry: NoteEntry) => FootnoteDefinition;
}

/** The markers and the notes of a draft in the order of the text, and by number. */
export const footnotes = memo((draft: Draft): Footnotes => new PlacedFootnotes(draft, noteEntries(draft)));

/** The note before `definition`, which its `Ibid.` repeats. */
export function antecedent(draft: Draft, definition: FootnoteDefinition): FootnoteDefinition | undefined {
  const { definitions } = footnotes(draft);
  return definitions[definitions.indexOf(definition) - 1];
}

/** The note that names the source for which the `Ibid.` of `definition` stands: the last one before it without `Ibid.` */
export function sourceOf(draft: Draft, definition: FootnoteDefinition): FootnoteDefinition | undefined {
  const { definitions } = footnotes(draft);
  let at = firstBehind(definitions, definition.start - 1, (note) => note) - 1;
  while (definitions[at]?.ibid) at--;
  return definitions[at];
}
