import type { Location, Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";

/** What Chapeau's own client and server say to each other beyond the protocol. Types and method names only. */

/** Asks about a whole draft. */
export interface DraftParams {
  readonly textDocument: { readonly uri: string };
}

export const renumberRequest = "chapeau/renumber";

/** What to number anew. */
export type RenumberTarget = "paragraphs" | "subParagraphs" | "footnotes";

export interface RenumberParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** Only labels and notes inside it get new numbers; without it the whole draft does. */
  readonly range?: Range;
  /** Everything, if absent. */
  readonly targets?: readonly RenumberTarget[];
  /** Turns `12 bis` into the next plain number. */
  readonly foldInsertions?: boolean;
}

export interface RenumberResult {
  /** How many places get another number. Zero means that the draft is in order. */
  readonly changes: number;
  /** Versioned; ambiguous references carry an annotation that asks for consent. Absent if nothing changes or it is refused. */
  readonly edit?: WorkspaceEdit;
  /** Why nothing can be done, in a drafter's words, and the places that stand in the way. */
  readonly refused?: Notice;
  /** What to look at afterwards, such as an `Ibid.` that no longer follows its source. */
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly message: string;
  readonly places: readonly Location[];
}

/** What a client can do for the server, under `experimental.chapeau` in its capabilities. */
export interface Abilities {
  /** Has the command `chapeau.showReferences`. */
  readonly showsReferences?: boolean;
  /** Answers `chapeau/drafts` and `chapeau/draftText`. */
  readonly drafts?: boolean;
}

/** The server asks the client for the drafts in the folders that are open. */
export const draftsRequest = "chapeau/drafts";

/** Which files are drafts, and which are too many or too large. */
export interface DraftsParams {
  /** A regular expression for the names of drafts. */
  readonly names: string;
  readonly skippedFolders: readonly string[];
  readonly mostFolders: number;
  readonly mostFiles: number;
  /** In bytes. */
  readonly largest: number;
}

/** What changes when the file does is its version. */
export type DraftsResult = readonly { readonly uri: string; readonly version: string }[];

/** The server asks for the text of one of them; null if it is no longer there. */
export const draftTextRequest = "chapeau/draftText";

export interface DraftTextParams {
  readonly uri: string;
}

/** The client's command that shows places of a draft, one under the other. */
export const showReferencesCommand = "chapeau.showReferences";

/** The draft, the place in it that the references belong to, and the references. */
export type ShowReferencesArguments = [uri: string, position: Position, locations: Location[]];

/** Asks for the first code action of a kind at a place, worked out: for commands that set the selection as well. */
export const actRequest = "chapeau/act";

export interface ActParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly range: Range;
  /** `refactor.move.up`, `refactor.rewrite.insertFootnote` ... */
  readonly kind: string;
}

export interface ActResult {
  /** Versioned. Absent if there is nothing of the kind to do here, or it is refused. */
  readonly edit?: WorkspaceEdit;
  /** What is to be selected then, in the text afterwards. */
  readonly selection?: Range;
  readonly refused?: Notice;
  readonly notices: readonly Notice[];
}

/** Asks whether another profile suits a draft better than that of the General Assembly; null if none does. */
export const suggestProfileRequest = "chapeau/suggestProfile";

export interface SuggestProfileResult {
  readonly profile: string;
  /** What speaks for it, in a drafter's words: `24 pairs of square brackets`. */
  readonly reason: string;
}

/** Asks for the clean form of a text that came out of a PDF or a word processor, whether it is an open draft or not. */
export const cleanUpRequest = "chapeau/cleanUp";

export interface CleanUpParams {
  readonly text: string;
}

export interface CleanUpResult {
  /** The clean text; the same as before if nothing was to be done or nothing could be. */
  readonly text: string;
  /** What was done, in one sentence. */
  readonly summary: string;
  /** The lines that were left out, and what a drafter should look at; a sentence each. */
  readonly details: readonly string[];
  /** Why nothing can be done, a sentence each; mostly empty. */
  readonly refused: readonly string[];
}

/** Asks how long a draft is, and how far from agreed. */
export const countsRequest = "chapeau/counts";

export type { Counts as CountsResult } from "../features/counts";

/** Asks for a text to be pasted with numbers that run on from those before it; null where that cannot be promised. */
export const pasteInOrderRequest = "chapeau/pasteInOrder";

export interface PasteInOrderParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly position: Position;
  readonly text: string;
}

export interface PasteInOrderResult {
  /** What to paste instead of the text. */
  readonly text: string;
  /** The numbers of the draft that follow, in the same step. */
  readonly edits: readonly TextEdit[];
}
