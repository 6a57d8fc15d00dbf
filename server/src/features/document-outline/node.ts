import type { Item, Paragraph } from "../../model/outline";
import type { Span } from "../../text/span";
import { counted } from "../counted";
import type { OptionNumber } from "./option-numbers";

export type OutlineKind =
  | "frontMatter"
  | "title"
  | "preamble"
  | "preambular"
  | "operative"
  | "annex"
  | "part"
  | "section"
  | "article"
  | "action"
  | "option"
  | "paragraph"
  | "item"
  | "note"
  | "notes";

/** A part of a draft as an outline shows it. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** What to call it: `4 bis. We reaffirm the lamps of …`. Never empty. */
  readonly name: string;
  /** The brackets and notes in it: `2 brackets, 1 note`. Empty if there are none. */
  readonly detail: string;
  /** All of it with what stands under it; it holds the spans of its children, which stand in order and apart. */
  readonly span: Span;
  /** Its label, or its first line. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** A node that is still growing, and how deep it stands: the smaller the rank, the higher. */
export interface OpenNode extends OutlineNode {
  readonly rank: number;
  /** What it stands for. */
  readonly source: Paragraph | Item | undefined;
  /** How far in its line begins; undefined if it does not begin one. */
  readonly indent: number | undefined;
  /** Its own number, if it is an option. */
  readonly number: OptionNumber | undefined;
  /** The last option under it, or the one behind its label: the next one stands there too. */
  option: OptionNumber | undefined;
  name: string;
  detail: string;
  span: Span;
  readonly children: OpenNode[];
  brackets: number;
  markers: number;
}

export const isOption = ({ kind }: OpenNode): boolean => kind === "option";

/** The counted paragraph that it stands for, if it does. */
export const paragraphOf = ({ source }: OpenNode): Paragraph | undefined =>
  source?.kind === "paragraph" ? source : undefined;

/** Whether it is a paragraph with a number such as `3.1`, which nobody counts. */
export const isDecimal = ({ kind, source }: OpenNode): boolean => kind === "paragraph" && source === undefined;

/** `2 brackets, 1 note` */
export function countsOf({ brackets, markers }: Pick<OpenNode, "brackets" | "markers">): string {
  const counts = [brackets > 0 ? counted.brackets(brackets) : "", markers > 0 ? counted.notes(markers) : ""];
  return counts.filter((count) => count !== "").join(", ");
}
