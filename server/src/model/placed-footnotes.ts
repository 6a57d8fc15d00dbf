import { groupBy } from "../text/group";
import { shift, type Span } from "../text/span";
import type { FootnoteLabel, FootnoteMarker as MarkerLeaf } from "../syntax/tree";
import type { Draft } from "./draft";
import type { FootnoteDefinition, FootnoteMarker, Footnotes } from "./footnotes";
import { InPlace } from "./in-place";
import { leavesOf } from "./leaves";
import { bodyStart, ibidIn, type MarkerEntry, type NoteEntries, type NoteEntry } from "./note-entries";

/** The markers and notes of a draft where they stand in one version; made and placed when they are asked for. */
export class PlacedFootnotes implements Footnotes {
  private readonly markersInPlace: InPlace<MarkerEntry, FootnoteMarker>;
  private readonly notesInPlace: InPlace<NoteEntry, FootnoteDefinition>;
  private readonly grouped: Partial<{ -readonly [Key in keyof Footnotes]: Footnotes[Key] }> = {};

  constructor(draft: Draft, entries: NoteEntries) {
    this.markersInPlace = new InPlace(entries.markers, (entry) => new PlacedMarker(entry, draft));
    this.notesInPlace = new InPlace(entries.definitions, (entry) => new PlacedNote(entry, draft));
  }

  get markerAt() {
    return this.markersInPlace.at;
  }

  get noteAt() {
    return this.notesInPlace.at;
  }

  get markers() {
    return this.markersInPlace.all;
  }

  get definitions() {
    return this.notesInPlace.all;
  }

  get markersOf() {
    return (this.grouped.markersOf ??= groupBy(this.markers, idOf));
  }

  get definitionsOf() {
    return (this.grouped.definitionsOf ??= groupBy(this.definitions, idOf));
  }

  get definitionIn() {
    return (this.grouped.definitionIn ??= new Map(this.definitions.map((note) => [note.block, note])));
  }
}

const idOf = (note: { readonly id: string }) => note.id;

class Placed<E extends MarkerEntry | NoteEntry> {
  constructor(
    protected readonly entry: E,
    protected readonly draft: Draft,
  ) {}

  get id() {
    return this.entry.id;
  }
  get style() {
    return this.entry.style;
  }
  get block() {
    return this.entry.block;
  }
  protected get base(): number {
    return this.draft.starts[this.entry.block] ?? 0;
  }
  protected get source() {
    const source = this.draft.blocks[this.entry.block];
    if (!source) throw new Error(`The draft has no block ${this.entry.block}.`);
    return source;
  }
}

class PlacedMarker extends Placed<MarkerEntry> implements FootnoteMarker {
  get start() {
    return this.base + this.leaf.start;
  }
  get end() {
    return this.base + this.leaf.end;
  }
  get idSpan() {
    return shift(this.leaf.idSpan, this.base);
  }
  private get leaf() {
    return leavesOf(this.source, "footnoteMarker")[this.entry.place] as MarkerLeaf;
  }
}

class PlacedNote extends Placed<NoteEntry> implements FootnoteDefinition {
  get start() {
    return this.base + this.leaf.start;
  }
  /** Without the blank lines behind. */
  get end() {
    return this.base + this.source.text.trimEnd().length;
  }
  get label() {
    return shift(this.leaf, this.base);
  }
  get idSpan() {
    return shift(this.leaf.idSpan, this.base);
  }
  get body(): Span {
    return { start: this.base + bodyStart(this.source, this.leaf), end: this.end };
  }
  get ibid(): Span | undefined {
    const ibid = ibidIn(this.source, this.leaf);
    return ibid && shift(ibid, this.base);
  }
  private get leaf() {
    return leavesOf(this.source, "footnoteLabel")[0] as FootnoteLabel;
  }
}
