import type { Span } from "../text/span";
import type { Draft } from "../model/draft";
import { antecedent, footnotes, type FootnoteDefinition } from "../model/footnotes";
import { labelOf } from "../model/owners";
import { symbolAt } from "../model/symbol";
import type { ReferenceTarget } from "../model/references";

/** A way from one place to another: what is clicked on, where it leads, and how much to show there. */
export interface Link {
  readonly origin: Span;
  /** The number or mark to put the cursor on. */
  readonly target: Span;
  readonly targetRange: Span;
}

/**
 * Where the thing at `offset` leads: a marker to its note, a note to its markers, `Ibid.` to the note it repeats,
 * `paragraph 13 (a)` to the item, a bracket to its partner, a number to itself.
 */
export function definition(draft: Draft, offset: number): Link[] {
  const symbol = symbolAt(draft, offset);
  if (!symbol) return [];
  const { span: origin } = symbol;
  const notes = footnotes(draft);
  switch (symbol.kind) {
    case "marker":
      return (notes.definitionsOf.get(symbol.marker.id) ?? []).map((note) => linkToNote(origin, note));
    case "definition":
      return (notes.markersOf.get(symbol.definition.id) ?? []).map((marker) => ({
        origin,
        target: marker,
        targetRange: marker,
      }));
    case "ibid": {
      const source = antecedent(draft, symbol.definition);
      return source ? [linkToNote(origin, source)] : [];
    }
    case "bracket":
      return [{ origin, target: symbol.partner, targetRange: symbol.partner }];
    case "reference":
    case "numbered":
      return [linkTo(origin, symbol.target)];
    case "delegation":
    case "citation":
      return [];
  }
}

const linkToNote = (origin: Span, note: FootnoteDefinition): Link => ({
  origin,
  target: note.label,
  targetRange: note,
});

const linkTo = (origin: Span, target: ReferenceTarget): Link => ({
  origin,
  target: labelOf(target),
  targetRange: target,
});
