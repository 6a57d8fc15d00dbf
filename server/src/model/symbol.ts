import { touches, type Span } from "../text/span";
import type { Draft } from "./draft";
import { brackets, type Pair } from "./brackets";
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
  const touched = [...candidates(draft)].filter((symbol) => touches(symbol.span, offset));
  return touched.find((symbol) => symbol.span.start === offset) ?? touched[0];
}

function* candidates(draft: Draft): Iterable<DraftSymbol> {
  const notes = footnotes(draft);
  for (const marker of notes.markers) yield { kind: "marker", span: marker, marker };
  for (const definition of notes.definitions) {
    yield { kind: "definition", span: definition.label, definition };
    if (definition.ibid) yield { kind: "ibid", span: definition.ibid, definition };
  }
  yield* referenceSymbols(draft);
  yield* numberedSymbols(draft);
  for (const pair of brackets(draft).pairs) yield* bracketSymbols(pair);
  for (const delegation of delegations(draft)) yield { kind: "delegation", span: delegation, delegation };
  for (const document of citations(draft)) yield { kind: "citation", span: document, document };
}

/** Each number of a reference is a thing of its own; the words around belong to the first. */
function* referenceSymbols(draft: Draft): Iterable<DraftSymbol> {
  for (const reference of references(draft)) {
    for (const part of reference.parts) {
      if (part.target) yield { kind: "reference", span: part, target: part.target };
    }
    const first = reference.parts[0];
    if (first?.target)
      yield { kind: "reference", span: { start: reference.start, end: first.start }, target: first.target };
  }
}

function* numberedSymbols(draft: Draft): Iterable<DraftSymbol> {
  const { paragraphs, lists, headings } = outline(draft);
  for (const paragraph of paragraphs) yield { kind: "numbered", span: paragraph.label, target: paragraph };
  for (const item of lists.flatMap((list) => list.items)) yield { kind: "numbered", span: item.label, target: item };
  for (const heading of headings) yield { kind: "numbered", span: heading.valueSpan, target: heading };
}

function* bracketSymbols({ open, close }: Pair): Iterable<DraftSymbol> {
  yield { kind: "bracket", span: open, partner: close };
  yield { kind: "bracket", span: close, partner: open };
}
