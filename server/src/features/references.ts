import type { Span } from "../text/span";
import type { Draft } from "../model/draft";
import { antecedent, footnotes } from "../model/footnotes";
import { citations } from "../model/citations";
import { citingReferences } from "../model/citing";
import { delegationsByName } from "../model/delegations";
import { labelOf } from "../model/owners";
import type { ReferenceTarget } from "../model/references";
import { symbolAt, type DraftSymbol } from "../model/symbol";

/**
 * Every place that belongs together with the thing at `offset`: a note's markers and the `Ibid.` that repeats it, each
 * phrase that cites a paragraph or item (inside a range too), a bracket and its partner, a delegation wherever a bracket names
 * it, a document wherever it is cited. With the declaration, if asked.
 */
export function references(draft: Draft, offset: number, includeDeclaration: boolean): Span[] {
  const symbol = symbolAt(draft, offset);
  if (!symbol) return [];
  switch (symbol.kind) {
    case "bracket":
      return [symbol.span, symbol.partner];
    case "reference":
    case "numbered":
      return citing(draft, symbol.target, includeDeclaration);
    case "delegation":
      return [...(delegationsByName(draft).get(symbol.delegation.name) ?? [])];
    case "citation":
      return citations(draft).filter((document) => document.symbol === symbol.document.symbol);
    default:
      return ofNote(draft, noteId(draft, symbol), includeDeclaration);
  }
}

function noteId(draft: Draft, symbol: Extract<DraftSymbol, { kind: "marker" | "definition" | "ibid" }>): string {
  if (symbol.kind === "marker") return symbol.marker.id;
  if (symbol.kind === "definition") return symbol.definition.id;
  return (antecedent(draft, symbol.definition) ?? symbol.definition).id;
}

function ofNote(draft: Draft, id: string, includeDeclaration: boolean): Span[] {
  const { markersOf, definitionsOf, definitions } = footnotes(draft);
  const own = definitionsOf.get(id) ?? [];
  const repeats = definitions.flatMap((note) => {
    const source = note.ibid && antecedent(draft, note);
    return note.ibid && source && own.includes(source) ? [note.ibid] : [];
  });
  return [...(includeDeclaration ? own.map((note) => note.label) : []), ...(markersOf.get(id) ?? []), ...repeats];
}

function citing(draft: Draft, target: ReferenceTarget, includeDeclaration: boolean): Span[] {
  const cited = citingReferences(draft, target).map(({ start, end }) => ({ start, end }));
  return [...(includeDeclaration ? [labelOf(target)] : []), ...cited];
}
