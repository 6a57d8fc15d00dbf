import type { Draft } from "../../model/draft";
import { outline, type Item, type List, type Paragraph } from "../../model/outline";
import { inFormOf, labelIn, type NewLabel } from "./labels";
import type { EnterPlace } from "./place";

/**
 * The label of the first item under the chapeau `owner`, in the manner of its list, else of the draft's other lists of that
 * level, else of the UN's; undefined below the fourth level.
 */
export function firstLabel(place: EnterPlace, owner: Paragraph | Item): NewLabel | undefined {
  const model = modelOf(place.before, owner);
  return model ? labelLike(place.before, model) : levelLabel(place, owner);
}

/** The first item of the list that a new one under `owner` is to look like. */
export function modelOf(draft: Draft, owner: Paragraph | Item): Item | undefined {
  const [existing] = owner.lists;
  if (existing) return existing.items[0];
  const around = listsAround(owner);
  const list = outline(draft).lists.find(
    (each) => each.level === around.length && each.items[0]?.value === 1 && !around.some((one) => isAlike(one, each)),
  );
  return list?.items[0];
}

function labelLike(draft: Draft, item: Item): NewLabel | undefined {
  const block = draft.blocks[item.block];
  if (!block || item.value !== 1) return undefined;
  const label = labelIn(block, item, draft.starts[item.block] ?? 0);
  return inFormOf(block, label, block.text.slice(label.start, label.end));
}

/** The four levels of the UN Editorial Manual, Paragraphs and subparagraphs: as drafters write them with one mark and two. */
const levels = [
  { itemKind: "letter", form: "(x)", label: "(a)" },
  { itemKind: "roman", form: "(x)", label: "(i)" },
  { itemKind: "letter", form: "x.", label: "a." },
  { itemKind: "roman", form: "x.", label: "i." },
] as const;

/** The next level that no list around it has, indented to where the text above begins behind its dash. */
function levelLabel({ block, start }: EnterPlace, owner: Paragraph | Item): NewLabel | undefined {
  const around = listsAround(owner);
  const isFree = levels.map((level) => !around.some((list) => isAlike(list, level)));
  const level = levels[isFree.lastIndexOf(false) + 1];
  if (!level) return undefined;
  const { lead } = inFormOf(block, labelIn(block, owner, start), "");
  const label = owner.kind === "item" && owner.list.form === "x)" ? level.label.replace("(", "") : level.label;
  return { lead: lead.replace(/[^ \t]/g, " "), label, gap: " " };
}

/** Whether the items of two lists could be taken for each other's: `a)` is a slip for `(a)`, `a.` is another level. */
const isAlike = (one: Pick<List, "itemKind" | "form">, other: Pick<List, "itemKind" | "form">): boolean =>
  one.itemKind === other.itemKind && (one.form === "x.") === (other.form === "x.");

/** The lists that an item stands in, the innermost first. */
function listsAround(owner: Paragraph | Item): List[] {
  const lists: List[] = [];
  for (let at: Paragraph | Item | undefined = owner; at?.kind === "item"; at = at.list.parent) lists.push(at.list);
  return lists;
}
