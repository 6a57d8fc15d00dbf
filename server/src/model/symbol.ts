import { inBlock } from "../text/ordered";
import { spanOf, touches, type Span } from "../text/span";
import { brackets } from "./brackets";
import { citationsIn, type CitedDocument } from "./citations";
import { delegationsIn, type Delegation } from "./delegations";
import { blockIndexAt, type Draft } from "./draft";
import { footnotes, type FootnoteDefinition, type FootnoteMarker } from "./footnotes";
import { noteEntries } from "./note-entries";
import { outline, type Heading, type Item, type Paragraph } from "./outline";
import { labelOf } from "./owners";
import { referenceEntries } from "./reference-entries";
import { referenceAt, type ReferenceTarget } from "./references";
import { skeletonOf } from "./skeleton";

/** The thing that a cursor touches. `span` is what the cursor touches of it. */
export type DraftSymbol =
  | { readonly kind: "marker"; readonly span: Span; readonly marker: FootnoteMarker }
  | { readonly kind: "definition"; readonly span: Span; readonly definition: FootnoteDefinition }
  | { readonly kind: "ibid"; readonly span: Span; readonly definition: FootnoteDefinition }
  | { readonly kind: "reference"; readonly span: Span; readonly target: ReferenceTarget }
  | { readonly kind: "numbered"; readonly span: Span; readonly target: Paragraph | Item | Heading }
  | { readonly kind: "bracket"; readonly span: Span; readonly partner: Span }
  | { readonly kind: "delegation"; readonly span: Span; readonly delegation: Delegation }
  | { readonly kind: "citation"; readonly span: Span; readonly document: CitedDocument };

/** What stands at `offset`; where two things meet, the one that begins there. */
export function symbolAt(draft: Draft, offset: number): DraftSymbol | undefined {
  const touched = [...candidates(draft, offset)].filter((symbol) => touches(symbol.span, offset));
  return touched.find((symbol) => symbol.span.start === offset) ?? touched[0];
}

/** The things in the block at `offset`, and in the one that ends there. */
function* candidates(draft: Draft, offset: number): Iterable<DraftSymbol> {
  const block = blockIndexAt(draft, offset);
  if (draft.starts[block] === offset) yield* symbolsIn(draft, block - 1);
  yield* symbolsIn(draft, block);
}

function* symbolsIn(draft: Draft, block: number): Iterable<DraftSymbol> {
  yield* noteSymbols(draft, block);
  yield* referenceSymbols(draft, block);
  yield* numberedSymbols(draft, block);
  for (const { open, close } of brackets(draft).pairsIn(block)) {
    yield { kind: "bracket", span: open, partner: close };
    yield { kind: "bracket", span: close, partner: open };
  }
  for (const delegation of delegationsIn(draft, block)) yield { kind: "delegation", span: delegation, delegation };
  for (const document of citationsIn(draft, block)) yield { kind: "citation", span: document, document };
}

function* noteSymbols(draft: Draft, block: number): Iterable<DraftSymbol> {
  const { markers, definitions } = noteEntries(draft);
  const { markerAt, noteAt } = footnotes(draft);
  for (const marker of inBlock(markers, block).map(markerAt)) yield { kind: "marker", span: spanOf(marker), marker };
  for (const definition of inBlock(definitions, block).map(noteAt)) {
    yield { kind: "definition", span: definition.label, definition };
    if (definition.ibid) yield { kind: "ibid", span: definition.ibid, definition };
  }
}

/** Each number of a reference is a thing of its own; the words around belong to the first. */
function* referenceSymbols(draft: Draft, block: number): Iterable<DraftSymbol> {
  for (const entry of inBlock(referenceEntries(draft), block)) {
    const { start, parts } = referenceAt(draft, entry);
    for (const part of parts) {
      if (part.target) yield { kind: "reference", span: spanOf(part), target: part.target };
    }
    const [first] = parts;
    if (first?.target) yield { kind: "reference", span: { start, end: first.start }, target: first.target };
  }
}

function* numberedSymbols(draft: Draft, block: number): Iterable<DraftSymbol> {
  const { paragraphs, items, headings } = skeletonOf(draft);
  for (const entry of [...inBlock(paragraphs, block), ...inBlock(items, block), ...inBlock(headings, block)]) {
    const target = outline(draft).target(entry);
    yield { kind: "numbered", span: labelOf(target), target };
  }
}
