import type { Draft } from "../../../server/src/model/draft";
import { writeLabel } from "../../../server/src/model/lists";
import type { Item, List } from "../../../server/src/model/outline";
import { outline } from "../../../server/src/model/outline";
import { references } from "../../../server/src/model/references";
import type { Edit } from "../../../server/src/text/edit";
import { after, foundBy, replaced, type Fault } from "./fault";

export const listFaults: Record<string, Fault> = {
  "write b) for (b)": (draft, random) => {
    const item = random.find(outline(draft).lists.flatMap(({ items }) => items.filter(({ form }) => form === "(x)")));
    if (!item || alikeOf(draft, item) < 3) return undefined;
    return replaced(item.label, `${item.text})`, "sub-paragraph-form");
  },

  "skip a letter": (draft, random) => {
    const list = random.find(plainLists(draft));
    if (!list) return undefined;
    const place = random.below(list.items.length);
    const edits = list.items.slice(place).map((item) => relabelled(list, item, 1));
    const first = list.items[place];
    return first && { edits, expected: [foundBy("sub-paragraph-order", endOf(edits, first))] };
  },

  "double a letter": (draft, random) => {
    const list = random.find(plainLists(draft));
    const item = list && random.find(list.items.slice(1));
    if (!item) return undefined;
    const edits = [relabelled(item.list, item, -1)];
    return { edits, expected: [foundBy("sub-paragraph-order", endOf(edits, item))] };
  },
};

const relabelled = (list: List, { label, value }: Item, by: number): Edit => ({
  span: label,
  text: writeLabel(list, value + by),
});

/** The last mark of an item's label, after the edits. */
function endOf(edits: readonly Edit[], { label }: Item) {
  const { end } = after(edits, label);
  return { start: end - 1, end };
}

/** Lists that are in order and that no reference leads into: that would be broken as well. */
function plainLists(draft: Draft): readonly List[] {
  const targets = new Set(
    references(draft).flatMap(({ parts }) => parts.flatMap(({ subs }) => subs.map((sub) => sub.target))),
  );
  return outline(draft).lists.filter(
    ({ items }) => items.length > 1 && items.every((item, index) => item.value === index + 1 && !targets.has(item)),
  );
}

/** How many items of the draft are labelled on the same level and in the same kind of letters. */
const alikeOf = (draft: Draft, { list }: Item): number =>
  outline(draft)
    .lists.filter(({ itemKind, level }) => itemKind === list.itemKind && level === list.level)
    .flatMap(({ items }) => items).length;
