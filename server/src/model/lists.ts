import { toLetter, toRoman } from "../text/numerals";
import type { Span } from "../text/span";
import type { ItemForm } from "../syntax/tree";
import type { Paragraph } from "./outline";
import { readingsOf, type Reading } from "./readings";

export type ItemKind = "letter" | "roman" | "digit";

/** A sub-paragraph where it stands, before its place in a list is known. */
export interface PlacedItem extends Span {
  readonly label: Span;
  readonly form: ItemForm;
  /** The letter or number as written. */
  readonly text: string;
  readonly valueSpan: Span;
  /** `bis` of `(b) bis`; empty for a plain label. */
  readonly insertion: string;
  readonly block: number;
}

/** A sub-paragraph in its list, with the lists under it. */
export interface Item extends PlacedItem {
  readonly kind: "item";
  readonly value: number;
  readonly list: List;
  readonly lists: readonly List[];
}

/** Items that are counted together. */
export interface List {
  readonly itemKind: ItemKind;
  readonly form: ItemForm;
  /** 0 directly under a paragraph or under no paragraph at all. */
  readonly level: number;
  readonly parent?: Paragraph | Item;
  readonly items: Item[];
}

/** The label of the item that is `value` in a list: `(c)`, `iii)`, `c.`. */
export function writeLabel({ itemKind, form }: Pick<List, "itemKind" | "form">, value: number): string {
  if (itemKind === "letter") return form.replace("x", toLetter(value));
  return form.replace("x", itemKind === "roman" ? toRoman(value) : String(value));
}

/**
 * Puts items into lists by what their labels can mean: `(i)` after `(h)` is a letter, `(i)` after a colon inside `(a)` is a
 * roman number. `all` and `under` receive the lists: all of the draft, and those directly under the paragraph.
 */
export class ListBuilder {
  private open: List[] = [];

  constructor(
    private readonly all: List[],
    private readonly under: List[],
    private readonly paragraph?: Paragraph,
  ) {}

  /** `introduced`: a chapeau or other words stand before the item, so that a list may begin or begin again. */
  add(item: PlacedItem, introduced: boolean): Item {
    const readings = readingsOf(item.text);
    const list =
      (introduced && this.opens(item, readings, true)) ||
      this.continues(item, readings) ||
      this.slips(item, readings) ||
      this.opens(item, readings, false) ||
      this.disturbs(item, readings);
    const value = readings.find((reading) => reading.itemKind === list.itemKind)?.value ?? 0;
    const lists: List[] = [];
    const placed: Item = { ...item, kind: "item", value, list, lists };
    list.items.push(placed);
    return placed;
  }

  /** Whether the item is the next one of a list that is still open. */
  awaits(item: Pick<PlacedItem, "form" | "text">): boolean {
    const readings = readingsOf(item.text);
    return this.open.some((list) => list.form === item.form && isNext(list, readings));
  }

  /** The deepest open list in which the item is the next one; its own form is asked for first. */
  private continues(item: PlacedItem, readings: readonly Reading[]): List | undefined {
    return (
      this.close((list) => list.form === item.form && isNext(list, readings)) ??
      this.close((list) => isSimilar(list.form, item.form) && isNext(list, readings))
    );
  }

  /** A new list, if the item is a first one. Only words between them let one list follow another of its form. */
  private opens(item: PlacedItem, readings: readonly Reading[], introduced: boolean): List | undefined {
    const first = readings.find((reading) => reading.value === 1);
    if (!first) return undefined;
    const level = this.open.findIndex((list) => list.itemKind === first.itemKind && list.form === item.form);
    if (level >= 0 && !introduced) return undefined;
    if (level >= 0) this.open.length = level;
    return this.start(item, first.itemKind);
  }

  /** The open list in which the item is one too high or one too low: `(i)` behind `(g)`, or a second `(i)`. */
  private slips({ form }: PlacedItem, readings: readonly Reading[]): List | undefined {
    return this.nearest((list) => list.form === form, readings, 1);
  }

  /** An item out of turn: in the open list that it comes nearest to, else in a list of its own, as `(ii)` behind `(a)`. */
  private disturbs(item: PlacedItem, readings: readonly Reading[]): List {
    const likely = readings[0];
    const isAlike = (list: List) => isSimilar(list.form, item.form);
    const isOpen = this.open.some((list) => isAlike(list) && list.itemKind === likely?.itemKind);
    const most = likely && !isOpen ? likely.value - 1 : Number.MAX_VALUE;
    return this.nearest(isAlike, readings, most) ?? this.start(item, likely?.itemKind ?? "letter");
  }

  /** The open list that the item comes nearest to, the deepest of several; undefined if it is more than `most` away. */
  private nearest(isAlike: (list: List) => boolean, readings: readonly Reading[], most: number): List | undefined {
    const misfits = this.open.map((list) => (isAlike(list) ? misfit(list, readings) : Infinity));
    const least = Math.min(...misfits);
    return least > most ? undefined : this.close((list) => isAlike(list) && misfit(list, readings) === least);
  }

  /** The deepest open list that answers, with all deeper ones closed. */
  private close(answers: (list: List) => boolean): List | undefined {
    const depth = this.open.findLastIndex(answers);
    if (depth < 0) return undefined;
    this.open.length = depth + 1;
    return this.open[depth];
  }

  private start(item: PlacedItem, itemKind: ItemKind): List {
    const above = this.open.at(-1);
    const parent = above?.items.at(-1) ?? this.paragraph;
    const list: List = { itemKind, form: item.form, level: this.open.length, items: [], ...(parent ? { parent } : {}) };
    this.open.push(list);
    this.all.push(list);
    (parent?.kind === "item" ? (parent.lists as List[]) : this.under).push(list);
    return list;
  }
}

const isNext = (list: List, readings: readonly Reading[]): boolean => misfit(list, readings) === 0;

/** How far the item is from the next one of the list. */
function misfit({ itemKind, items }: List, readings: readonly Reading[]): number {
  const value = readings.find((reading) => reading.itemKind === itemKind)?.value ?? Infinity;
  return Math.abs(value - 1 - (items.at(-1)?.value ?? 0));
}

/** `a)` beside `(a)` is a slip within a list; `a.` is another level. */
const isSimilar = (one: ItemForm, other: ItemForm): boolean => (one === "x.") === (other === "x.");
