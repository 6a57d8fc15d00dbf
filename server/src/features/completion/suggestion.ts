import type { Span } from "../../text/span";

/** Something that an editor may offer to write. */
export interface Suggestion {
  readonly kind: "paragraph" | "item" | "article" | "note" | "delegation" | "phrase" | "citation";
  readonly label: string;
  /** A few words beside the label: how the text begins, or what the phrase is for. */
  readonly preview: string;
  /** More to read, if there is more. */
  readonly about?: string;
  /** What is written in place of `insert`, or of `replace` by an editor that writes over what follows. */
  readonly text: string;
  readonly insert: Span;
  readonly replace: Span;
  /** What the typed words are compared with, if not with the label. */
  readonly filter?: string;
}

/** More than anybody reads in a list. */
export const MOST = 200;

/** Suggestions in the order in which they are shown. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** Whether more of them fit than are given: an editor asks again when more is typed. */
  readonly isIncomplete: boolean;
}
