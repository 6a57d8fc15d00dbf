import { t } from "@vscode/l10n";
import { opening } from "../text/opening";
import type { Span } from "../text/span";
import { blockIndexAt, sliceOf, type Draft } from "../model/draft";
import type { FootnoteDefinition } from "../model/footnotes";
import { contentSpan, outline } from "../model/outline";
import { extentOf, ownerAt, titleOf } from "../model/owners";
import type { ReferenceTarget } from "../model/references";
import type { OutlineKind } from "./document-outline";

/** A passage without a number that cites a paragraph: of the preamble, say. */
export interface Unnumbered extends Span {
  readonly kind: "unnumbered";
  readonly block: number;
}

/** What can cite or be cited. */
export type Member = ReferenceTarget | FootnoteDefinition | Unnumbered;

/** A member as it is shown. */
export interface Place {
  readonly kind: OutlineKind;
  /** `Paragraph 13 (a)` */
  readonly name: string;
  /** Its first words. */
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
}

/** The innermost member that `offset` stands in. */
export function memberAt(draft: Draft, offset: number): Member {
  const block = blockIndexAt(draft, offset);
  const owner = ownerAt(draft, offset) ?? outline(draft).headings.find((heading) => heading.block === block);
  if (owner) return owner;
  const source = draft.blocks[block];
  const start = draft.starts[block] ?? 0;
  return { kind: "unnumbered", block, ...(source ? contentSpan(source, start) : { start, end: start }) };
}

export function placeOf(draft: Draft, member: Member): Place {
  const selection = labelOf(member);
  const span = "lists" in member ? extentOf(draft, member) : { start: member.start, end: member.end };
  return { kind: kindOf(member), name: nameOf(member), detail: opening(wordsOf(draft, member)), span, selection };
}

/** `Paragraph 13 (a)`, `Note 4`, `Article 5`. */
export function nameOf(member: Member): string {
  if ("body" in member) return t("Note {0}", member.id);
  if (member.kind === "unnumbered") return t("Unnumbered text");
  const title = titleOf(member);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The beginning of its text, its label left out. */
export function wordsOf(draft: Draft, member: Member): string {
  const start = labelOf(member).end;
  return sliceOf(draft, { start, end: Math.min(member.end, start + LONGEST) }).trim();
}

/** More than any list shows of a text. */
const LONGEST = 300;

function labelOf(member: Member): Span {
  if ("body" in member) return member.label;
  if (member.kind === "unnumbered") return { start: member.start, end: member.start };
  return member.kind === "heading" ? member.valueSpan : member.label;
}

function kindOf(member: Member): OutlineKind {
  if ("body" in member) return "note";
  if (member.kind === "unnumbered") return "preambular";
  if (member.kind !== "heading") return member.kind;
  return member.scheme === "title" || member.scheme === "rule" ? "section" : member.scheme;
}
