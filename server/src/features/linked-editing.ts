import type { Span } from "../text/span";
import { bracketLevels } from "../model/bracket-levels";
import type { Delegation } from "../model/delegations";
import type { Draft } from "../model/draft";
import { footnotes } from "../model/footnotes";
import { symbolAt } from "../model/symbol";

/** Places with one text that change together while one of them is typed in. */
export interface LinkedPlaces {
  readonly spans: readonly Span[];
  /** What the text must go on matching, as the source of a regular expression. */
  readonly pattern: string;
}

/**
 * The places that belong together with that at `offset`: a note's number and those of its markers, or a delegation named at
 * both ends of one bracket. Undefined where their texts differ, or where it is not beyond doubt that they are a pair.
 */
export function linkedEditing(draft: Draft, offset: number): LinkedPlaces | undefined {
  const symbol = symbolAt(draft, offset);
  if (symbol?.kind === "marker") return linkedNote(draft, symbol.marker.id);
  if (symbol?.kind === "definition") return linkedNote(draft, symbol.definition.id);
  return symbol?.kind === "delegation" ? linkedOwner(draft, symbol.delegation) : undefined;
}

function linkedNote(draft: Draft, id: string): LinkedPlaces | undefined {
  const { markersOf, definitionsOf } = footnotes(draft);
  const definitions = definitionsOf.get(id) ?? [];
  const places = [...(markersOf.get(id) ?? []), ...definitions];
  const [first] = places;
  const isPair = definitions.length === 1 && places.length > 1 && places.every(({ style }) => style === first?.style);
  if (!first || !isPair) return undefined;
  const pattern = first.style === "superscript" ? "[⁰¹²³⁴⁵⁶⁷⁸⁹]+" : "[^\\]\\[\\s^]+";
  return { spans: places.map(({ idSpan }) => idSpan), pattern };
}

function linkedOwner(draft: Draft, { start, name }: Delegation): LinkedPlaces | undefined {
  const bracket = bracketLevels(draft).find(({ owners }) => owners.some((owner) => owner.start === start));
  const named = (bracket?.owners ?? []).filter((owner) => owner.name === name);
  return named.length === 2 ? { spans: named, pattern: "[A-Za-zÀ-ÿ0-9 '’-]+" } : undefined;
}
