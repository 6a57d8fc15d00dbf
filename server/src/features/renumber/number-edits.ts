import { t } from "@vscode/l10n";
import { toSuperscript } from "../../text/numerals";
import type { Span } from "../../text/span";
import type { Edit } from "../../text/edit";
import type { NoteStyle } from "../../syntax/tree";
import type { Draft } from "../../model/draft";
import { footnotes } from "../../model/footnotes";
import { noteEntries } from "../../model/note-entries";
import { writeCounted, type Counted } from "../../model/keys";
import { references, type CrossReference, type ReferencePart, type ReferenceTarget } from "../../model/references";
import type { Numbering } from "./numbering";
import { newEnds, rangeEndingAt } from "./ranges";

/** An edit of one number, and the question to ask before it is made, if the text leaves open what it means. */
export interface NumberEdit extends Edit {
  readonly of: "paragraph" | "subParagraph" | "article" | "footnote" | "reference" | "delegation";
  readonly consent?: string;
}

/** Every edit that gives labels, markers, notes and references the numbers of `numbering`; none where they bear them already. */
export function numberEdits(draft: Draft, numbering: Numbering): NumberEdit[] {
  return [...labelEdits(numbering), ...noteEdits(draft, numbering), ...referenceEdits(draft, numbering)];
}

function* labelEdits({ paragraphs, items, articles = new Map<never, never>() }: Numbering): Iterable<NumberEdit> {
  for (const [paragraph, to] of paragraphs) {
    for (const edit of countedEdits(paragraph, to)) yield { of: "paragraph", ...edit };
  }
  for (const [item, value] of items) {
    if (value !== item.text) yield { of: "subParagraph", span: item.valueSpan, text: value };
  }
  for (const [{ value, valueSpan }, to] of articles) {
    if (value !== writeCounted(to)) yield { of: "article", span: valueSpan, text: writeCounted(to) };
  }
}

/** A number with its word of insertion where it is written. */
interface WrittenNumber {
  readonly number: number | undefined;
  readonly digits: Span | undefined;
  readonly insertion: string;
  readonly insertionSpan: Span;
}

/** Digits and insertion are edited apart: of two ways to write `3 bis`, the drafter's stays where only the number changes. */
function* countedEdits(written: WrittenNumber, to: Counted): Iterable<Edit> {
  if (written.digits && to.number !== written.number) yield { span: written.digits, text: String(to.number) };
  if (to.insertion.toLowerCase() !== written.insertion.toLowerCase())
    yield { span: written.insertionSpan, text: to.insertion && ` ${to.insertion}` };
}

function* noteEdits(draft: Draft, { notes }: Numbering): Iterable<NumberEdit> {
  const { markers, definitions } = noteEntries(draft);
  const { markerAt, noteAt } = footnotes(draft);
  const changes = ({ id }: { readonly id: string }) => notes.has(id) && notes.get(id) !== id;
  const changed = [...markers.filter(changes).map(markerAt), ...definitions.filter(changes).map(noteAt)];
  for (const { id, style, idSpan } of changed)
    yield { of: "footnote", span: idSpan, text: writeNote(notes.get(id) ?? id, style) };
}

const writeNote = (number: string, style: NoteStyle): string =>
  style === "superscript" ? toSuperscript(Number(number)) : number;

function* referenceEdits(draft: Draft, numbering: Numbering): Iterable<NumberEdit> {
  if (!changesTargets(numbering)) return;
  for (const reference of references(draft)) {
    const { article, parts } = reference;
    const consent = questionOf(reference, numbering);
    const edits = [
      ...(article ? partEdits(article, article.candidates[0], numbering) : []),
      ...parts.flatMap((part, index) => [...partEdits(part, headOf(parts, index, numbering), numbering)]),
    ];
    for (const edit of edits) yield { ...edit, of: "reference", ...(consent ? { consent } : {}) };
  }
}

/** Whether anything that a reference may mean gets another number than it has. */
const changesTargets = ({ paragraphs, items, articles, adopted }: Numbering): boolean =>
  (articles?.size ?? 0) > 0 ||
  (adopted?.size ?? 0) > 0 ||
  [...paragraphs].some(([paragraph, to]) => writeCounted(paragraph) !== writeCounted(to)) ||
  [...items].some(([item, value]) => item.text !== value);

/** What the number of a part is to name: what it names now, unless the range that it ends or begins gets another end. */
function headOf(parts: readonly ReferencePart[], index: number, numbering: Numbering): ReferenceTarget | undefined {
  const [ended, begun] = [rangeEndingAt(parts, index), rangeEndingAt(parts, index + 1)];
  return (
    (ended && newEnds(ended, numbering)?.[1]) ??
    (begun && newEnds(begun, numbering)?.[0]) ??
    parts[index]?.candidates[0]
  );
}

function* partEdits(part: ReferencePart, head: ReferenceTarget | undefined, numbering: Numbering): Iterable<Edit> {
  const change = head && (adoptedBy(part, numbering) ?? changeOf(head, numbering) ?? numberOfEnd(part, head));
  if (part.digits && change) yield* countedEdits(part, change);
  for (const { target, value, valueSpan } of part.subs) {
    const text = target && numbering.items.get(target);
    if (text !== undefined && text !== value) yield { span: valueSpan, text };
  }
}

/** The number of the paragraph that the item meant comes to stand under, if it is another one than now. */
function adoptedBy({ subs }: ReferencePart, { adopted }: Numbering): Counted | undefined {
  const list = subs[0]?.target?.list;
  return list && adopted?.get(list);
}

/** The number of a range's new end, which it bears already. */
const numberOfEnd = ({ candidates }: ReferencePart, head: ReferenceTarget): Counted | undefined =>
  head.kind === "paragraph" && head !== candidates[0] ? head : undefined;

function changeOf(target: ReferenceTarget, { paragraphs, articles }: Numbering): Counted | undefined {
  if (target.kind === "paragraph") return paragraphs.get(target);
  return target.kind === "heading" ? articles?.get(target) : undefined;
}

/** What a drafter must decide before the numbers of a reference may change; undefined if nothing is in doubt. */
function questionOf(reference: CrossReference, numbering: Numbering): string | undefined {
  const ambiguous = reference.parts.find((part) => meansSeveral(part, numbering));
  if (ambiguous) {
    const number = ambiguous.number ?? "";
    return ambiguous.candidates[0]?.kind === "heading"
      ? t("Several articles bear the number {0}: does this reference mean the first of them?", number)
      : t("Several paragraphs bear the number {0}: does this reference mean the first of them?", number);
  }
  if (!reference.certain)
    return t("Does this reference mean a paragraph of this text, or of the text cited before it?");
  if (losesRange(reference, numbering))
    return t("The range would no longer cover the same paragraphs: is it still meant like this?");
  return undefined;
}

/** Paragraphs that share a number lawfully go on sharing it: then nothing is in doubt. */
function meansSeveral({ candidates }: ReferencePart, numbering: Numbering): boolean {
  const numbers = candidates.map((candidate) => changeOf(candidate, numbering)?.number);
  return new Set(numbers).size > 1;
}

function losesRange({ parts }: CrossReference, numbering: Numbering): boolean {
  return parts.some((_, index) => {
    const range = rangeEndingAt(parts, index);
    return range !== undefined && !newEnds(range, numbering);
  });
}
