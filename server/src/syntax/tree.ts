import type { Span } from "../text/span";

/**
 * The tree of a draft: a flat list of blocks, each a flat list of leaves that tile its text.
 * Offsets are relative to the block, so a tree is a value that may stand anywhere; what spans blocks is joined in model/.
 */

interface Node<Kind extends string> extends Span {
  readonly kind: Kind;
}

export type BlockKind = "paragraph" | "subParagraph" | "footnote" | "heading" | "pragma" | "prose";

/** What the grammar makes of a block's text. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly leaves: readonly Leaf[];
}

/** A paragraph, sub-paragraph, footnote definition, heading, pragma or piece of prose, with the blank lines behind it. */
export interface Block extends RawBlock {
  readonly text: string;
}

export type Leaf =
  | Text
  | ParagraphLabel
  | SubParagraphLabel
  | FootnoteLabel
  | HeadingLabel
  | FootnoteMarker
  | BracketEdge
  | ParenthesisEdge
  | QuotationEdge
  | Enumerator
  | Attribution
  | Reference
  | Citation
  | Pragma
  | BareNumber
  | Literal;

export type Text = Node<"text">;

/** `12.` `12 bis.` `PP3` `OP 4 ter` `3.1`. */
export interface ParagraphLabel extends Node<"paragraphLabel"> {
  /** `""` for plain numbers, else `PP` or `OP`; `decimal` numbers (`3.1`, `(5bis)`) are names that nobody counts. */
  readonly series: "" | "PP" | "OP" | "decimal";
  readonly number: number;
  readonly digits: Span;
  /** `bis`, `alt 2` and the like as written, with the blank before it left out; empty if there is none. */
  readonly insertion: string;
  /** What follows the number in the label, blanks included: `" bis"`. Empty if there is no insertion. */
  readonly insertionSpan: Span;
}

/** `26` in `26 Condemns`, at the start of prose: a paragraph's label without its full stop, if that number comes next. */
export interface BareNumber extends Node<"bareNumber"> {
  readonly number: number;
  readonly digits: Span;
}

/** The shape of an item's label without its letter: `(a)` is `(x)`. */
export type ItemForm = "(x)" | "x)" | "x.";

/** `(a)` `a)` `(iv)` `a.` `(2)`. Whether `(i)` is a letter or a roman number depends on its neighbours: see the outline. */
export interface SubParagraphLabel extends Node<"subParagraphLabel"> {
  readonly form: ItemForm;
  readonly value: string;
  readonly valueSpan: Span;
}

/** How a note's number is written: `¹` or `[^1]`. */
export type NoteStyle = "superscript" | "caret";

/** `¹` or `[^1]:` at the start of a note. */
export interface FootnoteLabel extends Node<"footnoteLabel"> {
  readonly id: string;
  readonly style: NoteStyle;
  readonly idSpan: Span;
}

export type HeadingScheme = "article" | "annex" | "part" | "section" | "option" | "action" | "rule" | "title";

/** `Article 5`, `Annex II`, `PART I`, `II.`, `Option 1:`, `Rule 3`, `##`. */
export interface HeadingLabel extends Node<"headingLabel"> {
  readonly scheme: HeadingScheme;
  /** The number or letter as written; empty if there is none. */
  readonly value: string;
  readonly valueSpan: Span;
}

/** `¹` or `[^1]` in running text. */
export interface FootnoteMarker extends Node<"footnoteMarker"> {
  readonly id: string;
  readonly style: NoteStyle;
  readonly idSpan: Span;
}

/** One edge of a negotiation bracket. A pair may span blocks, so pairing is not the grammar's business. */
export interface BracketEdge extends Node<"bracket"> {
  readonly side: "open" | "close";
}

export interface ParenthesisEdge extends Node<"parenthesis"> {
  readonly side: "open" | "close";
  /** For the `)` of an inline `i)`: it closes a parenthesis if one is open and is part of a label if none is. */
  readonly mayEndLabel: boolean;
}

export interface QuotationEdge extends Node<"quotation"> {
  /** A straight `"` may be either. */
  readonly side: "open" | "close" | "either";
}

/** `(a)` or `(ii)` in running text. */
export type Enumerator = Node<"enumerator">;

/** `EU, Mexico:` behind an opening bracket, or `- US` before a closing one. */
export interface Attribution extends Node<"attribution"> {
  readonly delegations: readonly Span[];
}

/** `paragraphs 5 to 9 and 12 above`. */
export interface Reference extends Node<"reference"> {
  readonly unit: "paragraph" | "subParagraph" | "article" | "preceding";
  readonly items: readonly ReferenceItem[];
  readonly direction?: "above" | "below";
  /** `internal` says so (above, below, of the present ...); `external` names another text; `open` says neither. */
  readonly scope: "internal" | "external" | "open";
  /** The article of `article 12, paragraph 2`. */
  readonly article?: ReferenceItem;
}

export interface ReferenceItem extends Span {
  /** Absent in `(b)` alone, which counts on from the item before it or from the place where it stands. */
  readonly number?: number;
  readonly digits?: Span;
  readonly insertion: string;
  readonly insertionSpan: Span;
  readonly subs: readonly ReferenceSub[];
  /** Whether the item is the end of a range that starts at the item before it. */
  readonly endsRange: boolean;
}

export interface ReferenceSub extends Span {
  readonly value: string;
  readonly valueSpan: Span;
}

/** A resolution, decision, treaty or document symbol, with its pinpoints. */
export interface Citation extends Node<"citation"> {
  readonly form: "resolution" | "decision" | "treaty" | "symbol" | "ibid";
  /** The word that introduces it (`Res`, `Resolution`); empty for a symbol. */
  readonly word: Span;
}

/** Text in brackets that is no negotiation bracket (a link, `[...]`, a note on procedure), an address, a remark behind a pragma. */
export type Literal = Node<"literal">;

/** `%% chapeau: ignore number-gap`: rules that are not to speak about what follows. No rule is named if it says something else. */
export interface Pragma extends Node<"pragma"> {
  readonly rules: readonly Span[];
}
