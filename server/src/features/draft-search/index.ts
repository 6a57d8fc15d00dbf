import type { Draft } from "../../model/draft";
import { byDelegation, byDocument } from "./by-name";
import { byNumber } from "./by-number";
import { byWords } from "./by-words";
import type { Found } from "./found";
import type { Query } from "./query";

/**
 * What a query finds in a draft: the paragraph of a number; else documents and delegations by their names; else headings, and
 * paragraphs by their first words. The empty query finds all that has a name.
 */
export function searchDraft(draft: Draft, query: Query): Found[] {
  const { text, path } = query;
  if (path !== undefined) return byNumber(draft, { ...query, path });
  const named = [...byDocument(draft, text), ...byDelegation(draft, text)];
  return named.length > 0 ? named : byWords(draft, text);
}

export type { Found } from "./found";
export { readQuery, type Query } from "./query";
