import { memo } from "../text/memo";
import type { Block, NoteStyle } from "../syntax/tree";
import type { Draft } from "./draft";
import { eachBlock } from "./each-block";
import { leavesOf } from "./leaves";

/** A footnote marker, or the label of a note, without its place in the text. */
export interface NoteEntry {
  readonly block: number;
  readonly id: string;
  readonly style: NoteStyle;
}

export interface MarkerEntry extends NoteEntry {
  /** Which of the markers of its block it is. */
  readonly place: number;
}

export interface NoteEntries {
  readonly markers: readonly MarkerEntry[];
  readonly definitions: readonly NoteEntry[];
}

/** The markers and notes of a draft: the same object for two versions that differ in other words alone. */
export const noteEntries = (draft: Draft): NoteEntries => collect(factsIn(draft));

type Facts = Readonly<Record<"markers" | "labels", readonly Pick<NoteEntry, "id" | "style">[]>>;

const factsIn = eachBlock((block: Block): Facts | undefined => {
  const [markers, labels] = [leavesOf(block, "footnoteMarker"), leavesOf(block, "footnoteLabel")];
  if (markers.length + labels.length === 0) return undefined;
  return { markers: markers.map(named), labels: labels.map(named) };
});

const named = ({ id, style }: Pick<NoteEntry, "id" | "style">) => ({ id, style });

const collect = memo((facts: readonly (Facts | undefined)[]): NoteEntries => {
  const markers: MarkerEntry[] = [];
  const definitions: NoteEntry[] = [];
  for (const [block, said] of facts.entries()) {
    for (const [place, marker] of said?.markers.entries() ?? []) markers.push({ ...marker, block, place });
    for (const label of said?.labels ?? []) definitions.push({ ...label, block });
  }
  return { markers, definitions };
});
