import { contains, type Span } from "../../text/span";
import type { Journey } from "../../text/pieces";
import { memo } from "../../text/memo";
import { brackets } from "../../model/brackets";
import type { Draft } from "../../model/draft";
import { footnotes } from "../../model/footnotes";
import { outline, type Item, type List, type Paragraph, type Series } from "../../model/outline";
import { references, type CrossReference, type ReferencePart, type ReferenceTarget } from "../../model/references";
import { rangeEndingAt } from "./ranges";

/** A draft, the draft that edits make of it, and where each place of the one is in the other. */
export interface Reading {
  readonly before: Draft;
  readonly after: Draft;
  readonly to: Journey;
  /** A paragraph or item whose label is gone, and the one that holds its text now. */
  readonly merged?: { readonly gone: Paragraph | Item; readonly into: Paragraph | Item };
}

/** A place of the draft before that means something else afterwards. */
export interface BrokenPlace {
  readonly of: "label" | "marker" | "reference" | "bracket";
  readonly span: Span;
}

/**
 * What is no longer what it was: a label that is counted with others than before, a marker that meets another note, a
 * reference that meets another paragraph, a bracket that pairs with another one. What the edits took out is not missed;
 * references inside of `inDoubt` are for the drafter to decide.
 */
export function brokenPlaces(reading: Reading, inDoubt: readonly Span[]): BrokenPlace[] {
  return [
    ...brokenLabels(reading).map((span) => ({ of: "label" as const, span })),
    ...brokenMarkers(reading).map((span) => ({ of: "marker" as const, span })),
    ...brokenReferences(reading, inDoubt).map((span) => ({ of: "reference" as const, span })),
    ...brokenBrackets(reading).map((span) => ({ of: "bracket" as const, span })),
  ];
}

/** `(i)` for the ninth item may read as a roman number: series and lists must still hold the same members. */
function brokenLabels({ before, after, to }: Reading): Span[] {
  const renewed = labels(after);
  const partners = new Map<Series | List, Series | List>();
  const broken: Span[] = [];
  for (const old of labels(before).values()) {
    const at = to(old.label.start);
    if (at === undefined) continue;
    const now = renewed.get(at);
    const [was, is] = [sequenceOf(old), now && sequenceOf(now)];
    const isSame = is !== undefined && kindOf(was) === kindOf(is);
    const isPartner = isSame && (partners.get(was) ?? is) === is && (partners.get(is) ?? was) === was;
    if (!isPartner) broken.push(old.label);
    else partners.set(was, is).set(is, was);
  }
  return broken;
}

const sequenceOf = (numbered: Paragraph | Item): Series | List =>
  numbered.kind === "item" ? numbered.list : numbered.series;

const kindOf = (sequence: Series | List): string =>
  "items" in sequence ? sequence.itemKind : `series ${sequence.name}`;

function brokenMarkers({ before, after, to }: Reading): Span[] {
  const renewed = new Map(footnotes(after).markers.map((marker) => [marker.start, marker]));
  const { markers, definitionsOf } = footnotes(before);
  return markers.filter((marker) => {
    const at = to(marker.start);
    if (at === undefined) return false;
    const now = renewed.get(at);
    const notes = now && (footnotes(after).definitionsOf.get(now.id) ?? []);
    const expected = (definitionsOf.get(marker.id) ?? []).map((note) => to(note.start));
    return expected.includes(undefined) || notes?.map((note) => note.start).join() !== expected.join();
  });
}

/** References in doubt are left as they are and told to the drafter: what they meet is for the drafter to say. */
function brokenReferences(reading: Reading, inDoubt: readonly Span[]): Span[] {
  const { before, after, to } = reading;
  const renewed = new Map(references(after).map((reference) => [reference.start, reference]));
  return references(before).filter((reference) => {
    const at = to(reference.start);
    if (at === undefined || !reference.certain || reference.parts.some((part) => part.candidates.length > 1))
      return false;
    if (inDoubt.some((span) => contains(reference, span))) return false;
    const now = renewed.get(at);
    return reference.parts.some(
      (_, index) => now?.parts[index] === undefined || !meetsSame(reading, reference, now, index),
    );
  });
}

/** Whether the part at `index` meets what it met, or is the end of a range that covers what it covered. */
function meetsSame(reading: Reading, old: CrossReference, now: CrossReference, index: number): boolean {
  if (isSame(reading, old.parts[index], now.parts[index])) return true;
  const at = rangeEndingAt(old.parts, index) ? index : index + 1;
  const range = rangeEndingAt(old.parts, at);
  return range !== undefined && coversSame(reading, range.covered, rangeEndingAt(now.parts, at)?.covered ?? []);
}

/** Whether the paragraphs that are still there are covered, and none besides but new ones. */
function coversSame(reading: Reading, old: readonly Paragraph[], now: readonly Paragraph[]): boolean {
  const { before, to, merged } = reading;
  const held = old.map((paragraph) => (paragraph === merged?.gone ? merged.into : paragraph));
  const expected = new Set(held.flatMap(({ label }) => to(label.start) ?? []));
  const found = new Set(now.map((paragraph) => paragraph.label.start));
  const known = new Set(outline(before).paragraphs.map((paragraph) => to(paragraph.label.start)));
  const covers = Array.from(expected).every((start) => found.has(start));
  return covers && Array.from(found).every((start) => expected.has(start) || !known.has(start));
}

/** Whether a part meets what it met; one that met nothing may meet nothing old. */
function isSame({ to, merged }: Reading, old?: ReferencePart, now?: ReferencePart): boolean {
  if (!old?.target) return true;
  const target = old.target === merged?.gone ? merged.into : old.target;
  return now?.target !== undefined && to(anchorOf(target)) === anchorOf(now.target);
}

const anchorOf = (target: ReferenceTarget): number => (target.kind === "heading" ? target.start : target.label.start);

function brokenBrackets({ before, after, to }: Reading): Span[] {
  const renewed = new Map(brackets(after).pairs.map(({ open, close }) => [open.start, close.start]));
  return brackets(before).pairs.flatMap(({ open, close }) => {
    const [from, end] = [to(open.start), to(close.start)];
    if (from === undefined && end === undefined) return [];
    return from !== undefined && end !== undefined && renewed.get(from) === end ? [] : [open];
  });
}

/** Every paragraph and item by the place of its label. */
export const labels = memo((draft: Draft): ReadonlyMap<number, Paragraph | Item> => {
  const { paragraphs, items } = outline(draft);
  const numbered = [...paragraphs, ...items];
  return new Map(numbered.map((each) => [each.label.start, each]));
});
