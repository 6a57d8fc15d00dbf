import { t } from "@vscode/l10n";
import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";
import { blockIndexAt, sliceOf, type Draft } from "../../model/draft";
import { lastLabel } from "../../model/leaves";
import { outline, type Item, type Paragraph } from "../../model/outline";
import { isUnder } from "../../model/owners";
import { references, type CrossReference } from "../../model/references";
import { follow, type Followed } from "../renumber/follow";
import type { Refusal } from "../renumber/obstacles";
import { extentOf, textBetween } from "./movable";

/** A paragraph or item and the next one, whose text can be joined to it. */
export interface Joint {
  readonly first: Paragraph | Item;
  readonly second: Paragraph | Item;
}

/** What the text at `offset` can be joined with: the next of its sequence, if nothing stands under the first or between. */
export function jointAt(draft: Draft, offset: number): Joint | undefined {
  const index = blockIndexAt(draft, offset);
  const first = outline(draft).ownerOf(index);
  if (!first || first.lists.length > 0) return undefined;
  const members: readonly (Paragraph | Item)[] = first.kind === "item" ? first.list.items : first.series.paragraphs;
  const second = members[members.indexOf(first) + 1];
  if (!second || !hasOnlyLabel(draft, second) || draft.blocks[second.block - 1]?.kind === "pragma") return undefined;
  const gap = { start: extentOf(draft, first).end, end: extentOf(draft, second).start };
  return gap.start <= gap.end && !textBetween(draft, gap) ? { first, second } : undefined;
}

/** Whether its label is the only one in its block, with no emphasis around it that would be left over. */
function hasOnlyLabel(draft: Draft, { block, label }: Paragraph | Item): boolean {
  const source = draft.blocks[block];
  const before = source?.text.slice(0, label.start - (draft.starts[block] ?? 0)) ?? "";
  const isLast = source && (lastLabel(source)?.start ?? -1) === label.start - (draft.starts[block] ?? 0);
  return isLast === true && /^[ \t\u00A0]*(?:[-–—•*][ \t\u00A0]+)?\[*$/.test(before);
}

/** One paragraph or item of two. Later numbers move back, and what refers to the second refers to the one that holds it now. */
export function join(draft: Draft, { first, second }: Joint, keepsNames: boolean): Followed | Refusal {
  const selfish = referencesBetween(draft, { first, second });
  if (selfish.length > 0) {
    const message = t("A reference here would mean its own paragraph, or name one twice: change it first.");
    return { message, places: selfish };
  }
  const end = extentOf(draft, first).end;
  const start = draft.starts[second.block] ?? 0;
  const text = sliceOf(draft, { start, end: second.label.start });
  const lead = { start, end: start + text.search(/\[*$/) };
  const last = extentOf(draft, second).end;
  // Behind the label of an empty paragraph stand blanks that are no part of it.
  const label = { start: second.label.start, end: Math.min(textStart(draft, second), last) };
  const moved = { start: lead.end < label.start ? lead.end : label.end, end: last };
  const next = draft.starts.find((each) => each >= moved.end);
  const notes = notesBetween(draft, { start: end, end: lead.start }, next === undefined);
  const edits: Edit[] = [
    { span: { start: end, end: notes ? end : lead.start }, text: " " },
    { span: { start: notes?.end ?? lead.start, end: lead.end }, text: "" },
    { span: label, text: "" },
    { span: { start: moved.end, end: notes ? (next ?? moved.end) : moved.end }, text: "" },
  ];
  return follow(draft, {
    edits: edits.filter(({ span, text }) => text !== "" || span.start < span.end),
    ...(notes && { exchange: [notes, moved] as const }),
    merged: { gone: second, into: first },
    keepsNames,
  });
}

/** References from one of the two to the other, and those that name them side by side. */
function referencesBetween(draft: Draft, { first, second }: Joint): CrossReference[] {
  const { ownerOf } = outline(draft);
  return references(draft).filter(({ parts, block }) => {
    const met = [first, second].filter((one) => parts.some(({ target }) => target === one));
    const isInside = ownerOf(block) === first || isUnder(ownerOf(block), second);
    return met.length > 1 || (met.length > 0 && isInside);
  });
}

/** The notes between the two, with the blank lines around them: they come to stand behind both. */
function notesBetween(draft: Draft, { start, end }: Span, isAtEnd: boolean): Span | undefined {
  const text = sliceOf(draft, { start, end });
  const length = isAtEnd ? text.trimEnd().length : text.length;
  return text.trim() === "" ? undefined : { start, end: start + length };
}

function textStart(draft: Draft, { block, label }: Paragraph | Item): number {
  const source = draft.blocks[block];
  const at = label.end - (draft.starts[block] ?? 0);
  return label.end + (/^[ \t\u00A0]*/.exec(source?.text.slice(at) ?? "")?.[0].length ?? 0);
}
