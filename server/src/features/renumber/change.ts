import type { Edit } from "../../text/edit";
import type { Journey } from "../../text/pieces";
import type { Span } from "../../text/span";
import type { Counted } from "../../model/keys";
import type { Item, List, Paragraph, Series } from "../../model/outline";

/** A change of a draft that its numbers are to follow. All offsets are those of the draft before. */
export interface Change {
  /** Disjoint. A label or a note that they take out is gone. */
  readonly edits: readonly Edit[];
  /** Two stretches of text that change places, the first before the second. They begin and end with text that is kept. */
  readonly exchange?: readonly [Span, Span];
  /** The labels, markers and notes that the edits write, with the numbers that they are to bear. */
  readonly born?: readonly Birth[];
  /** A paragraph or item whose label is taken out, and the one that its text becomes a part of. */
  readonly merged?: { readonly gone: Paragraph | Item; readonly into: Paragraph | Item };
  /** Lists that come to stand under another paragraph, and its number. */
  readonly adopted?: ReadonlyMap<List, Counted>;
  /** In a negotiation numbers are names: paragraphs and items keep theirs, and only notes are counted anew. */
  readonly keepsNames?: boolean;
}

/** Something that is counted and was not there before. */
export interface Birth {
  readonly in: Series | List | "markers" | "definitions";
  /** The start of the edit that writes it. */
  readonly at: number;
}

/** What an edit writes stands right behind what stands before the edit. */
export const bornAt = (at: number, place: Journey): number => (place(at - 1) ?? -1) + 0.5;
