import { t } from "@vscode/l10n";
import { capitalized } from "../text/capitalized";
import { opening } from "../text/opening";
import { firstBehind } from "../text/ordered";
import type { Span } from "../text/span";
import { blockIndexAt, sliceOf, type Draft } from "../model/draft";
import type { FootnoteDefinition } from "../model/footnotes";
import { contentSpan, outline, type Heading } from "../model/outline";
import { extentOf, labelOf, ownerAt, titleOf } from "../model/owners";
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
  const owner = ownerAt(draft, offset) ?? headingAt(draft, block);
  if (owner) return owner;
  const source = draft.blocks[block];
  const start = draft.starts[block] ?? 0;
  return { kind: "unnumbered", block, ...(source ? contentSpan(source, start) : { start, end: start }) };
}

/** The heading that a block is; of several in one block the first. */
function headingAt(draft: Draft, block: number): Heading | undefined {
  const { headings } = outline(draft);
  const next = headings[firstBehind(headings, (draft.starts[block] ?? 0) - 1, (heading) => heading)];
  return next?.block === block ? next : undefined;
}

export function placeOf(draft: Draft, member: Member): Place {
  const selection = labelOfMember(member);
  const span = "lists" in member ? extentOf(draft, member) : { start: member.start, end: member.end };
  return { kind: kindOf(member), name: nameOf(member), detail: opening(wordsOf(draft, member)), span, selection };
}

/** What a drafter calls it in a sentence: `paragraph 13 (a)`, `note 4`, `article 5`, `unnumbered text`. */
export function calledOf(member: Member): string {
  if ("body" in member) return t("note {0}", member.id);
  return member.kind === "unnumbered" ? t("unnumbered text") : titleOf(member);
}

/** The same as a title: `Paragraph 13 (a)`. */
export const nameOf = (member: Member): string => capitalized(calledOf(member));

/** The beginning of its text, its label left out. */
export function wordsOf(draft: Draft, member: Member): string {
  const start = labelOfMember(member).end;
  return sliceOf(draft, { start, end: Math.min(member.end, start + LONGEST) }).trim();
}

/** More than any list shows of a text. */
const LONGEST = 300;

function labelOfMember(member: Member): Span {
  if ("body" in member) return member.label;
  return member.kind === "unnumbered" ? { start: member.start, end: member.start } : labelOf(member);
}

function kindOf(member: Member): OutlineKind {
  if ("body" in member) return "note";
  if (member.kind === "unnumbered") return "preambular";
  if (member.kind !== "heading") return member.kind;
  return member.scheme === "title" || member.scheme === "rule" ? "section" : member.scheme;
}
