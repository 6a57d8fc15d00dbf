import { touching } from "../text/ordered";
import { touches, type Span } from "../text/span";
import type { Draft } from "./draft";
import { bracketLevels } from "./bracket-levels";
import { brackets } from "./brackets";
import { citations, type CitedDocument } from "./citations";
import { delegations, type Delegation } from "./delegations";
import { footnotes, type FootnoteDefinition, type FootnoteMarker } from "./footnotes";
import { outline, type Heading, type Item, type Paragraph } from "./outline";
import { references, type ReferenceTarget } from "./references";

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

/** The things that may touch `offset`, found by bisection in the lists of the model, each of which is in the order of the text. */
function* candidates(draft: Draft, offset: number): Iterable<DraftSymbol> {
  const notes = footnotes(draft);
  for (const marker of touching(notes.markers, offset, itself)) yield { kind: "marker", span: marker, marker };
  for (const definition of touching(notes.definitions, offset, itself)) {
    yield { kind: "definition", span: definition.label, definition };
    if (definition.ibid) yield { kind: "ibid", span: definition.ibid, definition };
  }
  yield* referenceSymbols(draft, offset);
  yield* numberedSymbols(draft, offset);
  yield* bracketSymbols(draft, offset);
  for (const delegation of touching(delegations(draft), offset, itself))
    yield { kind: "delegation", span: delegation, delegation };
  for (const document of touching(citations(draft), offset, itself))
    yield { kind: "citation", span: document, document };
}

/** Each number of a reference is a thing of its own; the words around belong to the first. */
function* referenceSymbols(draft: Draft, offset: number): Iterable<DraftSymbol> {
  for (const reference of touching(references(draft), offset, itself)) {
    for (const part of reference.parts) {
      if (part.target) yield { kind: "reference", span: part, target: part.target };
    }
    const first = reference.parts[0];
    if (first?.target)
      yield { kind: "reference", span: { start: reference.start, end: first.start }, target: first.target };
  }
}

function* numberedSymbols(draft: Draft, offset: number): Iterable<DraftSymbol> {
  const { paragraphs, items, headings } = outline(draft);
  for (const target of touching<Paragraph | Item>(paragraphs, offset, ({ label }) => label))
    yield { kind: "numbered", span: target.label, target };
  for (const target of touching(items, offset, ({ label }) => label))
    yield { kind: "numbered", span: target.label, target };
  for (const target of touching(headings, offset, ({ valueSpan }) => valueSpan))
    yield { kind: "numbered", span: target.valueSpan, target };
}

function* bracketSymbols(draft: Draft, offset: number): Iterable<DraftSymbol> {
  for (const { open, close } of touching(bracketLevels(draft), offset, (bracket) => bracket.open))
    yield { kind: "bracket", span: open, partner: close };
  for (const { open, close } of touching(brackets(draft).pairs, offset, (pair) => pair.close))
    yield { kind: "bracket", span: close, partner: open };
}

const itself = (span: Span): Span => span;
