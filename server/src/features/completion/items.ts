import type { List } from "../../model/outline";
import { resolveReference, type ReferenceTarget } from "../../model/references";
import { previewOf } from "./numbers";
import { leafWith, typedSpan, type Place } from "./place";
import type { Suggestion } from "./suggestion";

/** Behind `paragraph 13 (`, `subparagraph (`: the letters of the items there. */
export function completeItems(place: Place): Suggestion[] {
  const typed = /\(([a-z]*)$/.exec(place.before)?.[1];
  if (typed === undefined) return [];
  const isClosed = place.after.startsWith(")");
  const head = headOf(place, typed, isClosed ? "a" : "a)");
  if (head === undefined || head.kind === "heading") return [];
  const span = typedSpan(place, typed.length);
  return head.lists
    .flatMap((list: List) => list.items)
    .map((item) => ({
      kind: "item",
      label: `(${item.text})`,
      ...previewOf(place.draft, item),
      text: item.text + (isClosed ? "" : ")"),
      filter: item.text,
      insert: span,
      replace: span,
    }));
}

/** The paragraph or item whose items would be named at the cursor. */
function headOf(place: Place, typed: string, letter: string): ReferenceTarget | undefined {
  const found = leafWith(place, "reference", typed.length, letter);
  if (!found || found.leaf.scope === "external") return undefined;
  const at = place.offset - typed.length;
  for (const { candidates, subs } of resolveReference(place.draft, found.leaf, found.base, place.index)?.parts ?? []) {
    const sub = subs.findIndex(({ valueSpan }) => valueSpan.start === at);
    if (sub >= 0) return sub === 0 ? candidates[0] : subs[sub - 1]?.target;
  }
  return undefined;
}
