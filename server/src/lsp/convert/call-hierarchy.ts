import type { CallHierarchyItem } from "vscode-languageserver";
import type { Citer, Key } from "../../features/call-hierarchy";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";
import { symbolKinds } from "./symbols";

export const toCallHierarchyItem = (open: OpenDraft, citer: Citer): CallHierarchyItem => ({
  name: citer.name,
  detail: citer.detail,
  kind: symbolKinds[citer.kind],
  uri: open.uri,
  range: rangeOf(open, citer.span),
  selectionRange: rangeOf(open, citer.selection),
  data: { ...citer.key },
});

/** The key that an item was given; an editor that has lost it gets no answer. */
export function keyOf({ data }: CallHierarchyItem): Key | undefined {
  const { name, words, twin } = (typeof data === "object" && data !== null ? data : {}) as Partial<Key>;
  const isKey = typeof name === "string" && typeof words === "string" && typeof twin === "number";
  return isKey ? { name, words, twin } : undefined;
}
