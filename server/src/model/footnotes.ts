import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import { firstBehind } from "../text/ordered";
import { shift, type Span } from "../text/span";
import type { NoteStyle } from "../syntax/tree";
import type { Draft } from "./draft";
import { eachLeaf, leavesOf } from "./leaves";

/** A footnote marker in running text. */
export interface FootnoteMarker extends Span {
  readonly id: string;
  readonly style: NoteStyle;
  readonly idSpan: Span;
  readonly block: number;
}

/** A footnote definition: its label and, without the blank lines behind it, its text. */
export interface FootnoteDefinition extends Span {
  readonly id: string;
  readonly style: NoteStyle;
  readonly idSpan: Span;
  readonly label: Span;
  readonly body: Span;
  readonly block: number;
  /** The word `Ibid`, if its text begins with it. */
  readonly ibid?: Span;
}

export interface Footnotes {
  readonly markers: readonly FootnoteMarker[];
  readonly definitions: readonly FootnoteDefinition[];
  readonly markersOf: ReadonlyMap<string, readonly FootnoteMarker[]>;
  readonly definitionsOf: ReadonlyMap<string, readonly FootnoteDefinition[]>;
  /** The note that each block is, by its index. */
  readonly definitionIn: ReadonlyMap<number, FootnoteDefinition>;
}

/** The markers and the notes of a draft in the order of the text, and by number. */
export const footnotes = memo((draft: Draft): Footnotes => {
  const markers = [...findMarkers(draft)];
  const definitions = [...findDefinitions(draft)];
  return {
    markers,
    definitions,
    markersOf: groupBy(markers, idOf),
    definitionsOf: groupBy(definitions, idOf),
    definitionIn: new Map(definitions.map((definition) => [definition.block, definition])),
  };
});

/** The note before `definition`, which its `Ibid.` repeats. */
export function antecedent(draft: Draft, definition: FootnoteDefinition): FootnoteDefinition | undefined {
  const { definitions } = footnotes(draft);
  return definitions[definitions.indexOf(definition) - 1];
}

/** The note that names the source for which the `Ibid.` of `definition` stands: the last one before it without `Ibid.` */
export function sourceOf(draft: Draft, definition: FootnoteDefinition): FootnoteDefinition | undefined {
  const { definitions } = footnotes(draft);
  let at = firstBehind(definitions, definition.start - 1, (note) => note) - 1;
  while (definitions[at]?.ibid) at--;
  return definitions[at];
}

const idOf = (note: { readonly id: string }) => note.id;

function* findMarkers(draft: Draft): Iterable<FootnoteMarker> {
  for (const { leaf, base, block } of eachLeaf(draft, "footnoteMarker")) {
    yield { ...shift(leaf, base), id: leaf.id, style: leaf.style, idSpan: shift(leaf.idSpan, base), block };
  }
}

function* findDefinitions(draft: Draft): Iterable<FootnoteDefinition> {
  for (const { leaf: label, base, block: index } of eachLeaf(draft, "footnoteLabel")) {
    const block = draft.blocks[index];
    if (!block) continue;
    const end = block.text.trimEnd().length;
    const bodyStart = Math.min(end, label.end + (/^\s*/.exec(block.text.slice(label.end))?.[0].length ?? 0));
    const ibid = leavesOf(block, "citation").find(
      (citation) => citation.form === "ibid" && citation.start === bodyStart,
    );
    yield {
      ...shift({ start: label.start, end }, base),
      id: label.id,
      style: label.style,
      idSpan: shift(label.idSpan, base),
      label: shift(label, base),
      body: shift({ start: bodyStart, end }, base),
      block: index,
      ...(ibid ? { ibid: shift({ start: ibid.start, end: ibid.start + "Ibid".length }, base) } : {}),
    };
  }
}
