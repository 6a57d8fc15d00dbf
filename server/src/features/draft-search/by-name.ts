import type { Span } from "../../text/span";
import { citations, type CitedDocument } from "../../model/citations";
import { delegations } from "../../model/delegations";
import type { Draft } from "../../model/draft";
import { memberAt, nameOf } from "../place";
import type { Found } from "./found";

/** Where a document is cited, by its symbol or number: `70/1`, `A/RES/70/1`, `resolution 70/1`, `1325`. Once in each paragraph. */
export const byDocument = (draft: Draft, text: string): Found[] =>
  documents(draft, (document) => text !== "" && isCalled(document, text));

/** Where documents of a kind are cited: `resolution`, `decision`. */
export const byKind = (draft: Draft, text: string): Found[] =>
  documents(draft, ({ title }) => kinds.has(text) && title.includes(`${text} `));

const kinds = new Set(["resolution", "decision", "document"]);

const documents = (draft: Draft, isWanted: (document: CitedDocument) => boolean): Found[] =>
  oncePerPlace(draft, citations(draft).filter(isWanted), ({ title, symbol }) => ({
    kind: "document",
    name: title.endsWith(symbol) ? title : `${title} (${symbol})`,
  }));

/** Where brackets name a delegation. Once in each paragraph. */
export function byDelegation(draft: Draft, text: string): Found[] {
  const named = delegations(draft).filter(({ name }) => isNamed(name.toLowerCase(), text));
  return oncePerPlace(draft, named, ({ name }) => ({ kind: "delegation", name }));
}

/** Whether the text is the name or its first words. */
const isNamed = (name: string, text: string): boolean => text !== "" && `${name} `.startsWith(`${text} `);

/** Whether the text is the end of its symbol or title, from a whole number or word on, or its number before a year. */
const isCalled = ({ symbol, title }: CitedDocument, text: string): boolean =>
  title.includes(` ${text} (`) ||
  [symbol, title].some((name) =>
    `/${name}`
      .replaceAll(" ", "/")
      .toLowerCase()
      .endsWith(`/${text.replaceAll(" ", "/")}`),
  );

function oncePerPlace<T extends Span>(
  draft: Draft,
  places: readonly T[],
  toFound: (place: T) => Pick<Found, "kind" | "name">,
): Found[] {
  const known = new Set<string>();
  return places.flatMap((place) => {
    const found = toFound(place);
    const container = nameOf(memberAt(draft, place.start));
    const key = `${found.name}\n${container}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ ...found, container, span: { start: place.start, end: place.end } }];
  });
}
