import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import type { Span } from "../text/span";
import type { Block, NoteStyle } from "../syntax/tree";
import type { Draft } from "./draft";
import { eachBlock } from "./each-block";
import { leavesOf } from "./leaves";

/** A footnote marker, or the label of a note, without its place in the text. */
interface Entry {
  /** Where it stands among all markers, or among all notes, of the draft. */
  readonly index: number;
  readonly block: number;
  readonly id: string;
  readonly style: NoteStyle;
}

export interface MarkerEntry extends Entry {
  /** Which of the markers of its block it is. */
  readonly place: number;
  /** Whether it stands in a note, not in the text. */
  readonly isInNote: boolean;
}

export interface NoteEntry extends Entry {
  /** Whether its text begins with `Ibid.` */
  readonly isIbid: boolean;
}

export interface NoteEntries {
  readonly markers: readonly MarkerEntry[];
  readonly definitions: readonly NoteEntry[];
  readonly markersOf: ReadonlyMap<string, readonly MarkerEntry[]>;
  readonly definitionsOf: ReadonlyMap<string, readonly NoteEntry[]>;
}

/** The markers and notes of a draft: the same object for two versions that differ in other words alone. */
export const noteEntries = (draft: Draft): NoteEntries => collect(factsIn(draft));

interface Facts {
  readonly isNote: boolean;
  readonly markers: readonly Named[];
  readonly labels: readonly (Named & { readonly isIbid: boolean })[];
}

type Named = Pick<Entry, "id" | "style">;

const factsIn = eachBlock((block: Block): Facts | undefined => {
  const [markers, labels] = [leavesOf(block, "footnoteMarker"), leavesOf(block, "footnoteLabel")];
  if (markers.length + labels.length === 0) return undefined;
  return {
    isNote: block.kind === "footnote",
    markers: markers.map(({ id, style }) => ({ id, style })),
    labels: labels.map((label) => ({ id: label.id, style: label.style, isIbid: ibidIn(block, label) !== undefined })),
  };
});

/** The `Ibid` that the text of a note begins with, in its block. */
export function ibidIn(block: Block, label: Span): Span | undefined {
  const text = bodyStart(block, label);
  const citation = leavesOf(block, "citation").find(({ form, start }) => form === "ibid" && start === text);
  return citation && { start: citation.start, end: citation.start + "Ibid".length };
}

/** Where the text of a note begins in its block. */
export const bodyStart = ({ text }: Block, label: Span): number =>
  Math.min(text.trimEnd().length, label.end + (/^\s*/.exec(text.slice(label.end))?.[0].length ?? 0));

const collect = memo((facts: readonly (Facts | undefined)[]): NoteEntries => {
  const markers: MarkerEntry[] = [];
  const definitions: NoteEntry[] = [];
  for (const [block, said] of facts.entries()) {
    if (!said) continue;
    for (const [place, marker] of said.markers.entries())
      markers.push({ ...marker, index: markers.length, block, place, isInNote: said.isNote });
    for (const label of said.labels) definitions.push({ ...label, index: definitions.length, block });
  }
  return { markers, definitions, markersOf: groupBy(markers, idOf), definitionsOf: groupBy(definitions, idOf) };
});

const idOf = ({ id }: Named) => id;
