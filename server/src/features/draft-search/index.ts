import type { Draft } from "../../model/draft";
import { byDelegation, byDocument, byKind } from "./by-name";
import { byNumber } from "./by-number";
import { byWords } from "./by-words";
import type { Found } from "./found";
import type { Query } from "./query";

/**
 * What a query finds in a draft: the paragraph of a number; else documents and delegations by their names; else headings, and
 * paragraphs by their first words, and with `resolution` all that are cited. The empty query finds all that has a name.
 */
export function searchDraft(draft: Draft, query: Query): Found[] {
  const { text, path } = query;
  const numbered = path === undefined ? [] : byNumber(draft, { ...query, path });
  if (numbered.length > 0) return numbered;
  const named = [...byDocument(draft, text), ...byDelegation(draft, text)];
  return named.length > 0 ? named : [...byWords(draft, text), ...byKind(draft, text)];
}

export type { Found } from "./found";
export { readQuery, type Query } from "./query";
