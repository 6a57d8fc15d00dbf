import { groupBy } from "../../text/group";
import { contains, type Span } from "../../text/span";
import { citingWithin } from "../../model/citing";
import { lengthOf, type Draft } from "../../model/draft";
import { footnotes } from "../../model/footnotes";
import { outline, type Heading } from "../../model/outline";
import { extentOf } from "../../model/owners";
import { references, type CrossReference } from "../../model/references";
import { symbolAt } from "../../model/symbol";
import { findAgain, keyOf, type Key } from "./key";
import { memberAt, placeOf, type Member, type Place } from "../place";

/** A paragraph, item, article, note or passage, with the key by which to ask who cites it and what it cites. */
export interface Citer extends Place {
  readonly key: Key;
}

export interface Citation {
  /** The other side: who cites, or what is cited. */
  readonly other: Citer;
  /** The phrases that cite, where they stand in the one that cites. */
  readonly places: readonly Span[];
}

/** The paragraph, item, article or note whose number, or a reference to which, stands at `offset`. */
export function citerAt(draft: Draft, offset: number): Citer[] {
  const symbol = symbolAt(draft, offset);
  if (symbol?.kind === "numbered" || symbol?.kind === "reference") return [citerOf(draft, symbol.target)];
  return symbol?.kind === "definition" ? [citerOf(draft, symbol.definition)] : [];
}

/** Who cites it, or an item under it, also by a range; whose marker leads to it, if it is a note. Undefined if it is gone. */
export function citedBy(draft: Draft, key: Key): Citation[] | undefined {
  const member = findAgain(draft, key);
  if (!member) return undefined;
  const places = placesThatCite(draft, member);
  return [...groupBy(places, ({ start }) => memberKey(memberAt(draft, start)))].map(([, group]) =>
    citation(draft, memberAt(draft, group[0]?.start ?? 0), group),
  );
}

/** What it cites, with the items under it. Undefined if it is gone. */
export function cites(draft: Draft, key: Key): Citation[] | undefined {
  const member = findAgain(draft, key);
  if (!member) return undefined;
  const pairs = referencesIn(draft, member).flatMap((place) => place.targets.map((target) => ({ target, place })));
  return [...groupBy(pairs, ({ target }) => target)].map(([target, group]) =>
    citation(
      draft,
      target,
      group.map(({ place }) => place),
    ),
  );
}

const citation = (draft: Draft, other: Member, places: readonly Span[]): Citation => ({
  other: citerOf(draft, other),
  places: places.map(({ start, end }) => ({ start, end })),
});

const citerOf = (draft: Draft, member: Member): Citer => ({ ...placeOf(draft, member), key: keyOf(draft, member) });

/** A passage is made anew each time that it is asked for. */
const memberKey = (member: Member): unknown =>
  "kind" in member && member.kind === "unnumbered" ? member.block : member;

function placesThatCite(draft: Draft, member: Member): readonly Span[] {
  if ("body" in member) return footnotes(draft).markersOf.get(member.id) ?? [];
  return member.kind === "unnumbered" ? [] : citingWithin(draft, member);
}

function referencesIn(draft: Draft, member: Member): CrossReference[] {
  const isNote = "body" in member;
  const span = spanOf(draft, member);
  // Notes stand at the foot of a page, in the middle of any paragraph.
  return references(draft).filter(
    (place) => contains(span, place) && (isNote || draft.blocks[place.block]?.kind !== "footnote"),
  );
}

function spanOf(draft: Draft, member: Member): Span {
  if ("lists" in member) return extentOf(draft, member);
  return "scheme" in member ? underHeading(draft, member) : member;
}

function underHeading(draft: Draft, heading: Heading): Span {
  const next = outline(draft).headings.find(({ start, scheme }) => start > heading.start && scheme !== "option");
  return { start: heading.start, end: next?.start ?? lengthOf(draft) };
}

export type { Key } from "./key";
