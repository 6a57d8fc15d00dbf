import type { ItemForm, SubParagraphLabel } from "../../syntax/tree";
import { readingsOf, type Reading } from "../readings";
import type { ItemEntry, ItemKind, ListEntry, ParagraphEntry } from "./entries";
import type { ItemLabel } from "./facts";

/**
 * Puts items into lists by what their labels can mean: `(i)` after `(h)` is a letter, `(i)` after a colon inside `(a)` is a
 * roman number. `lists` and `items` receive those of the whole draft.
 */
export class ListBuilder {
  private open: ListEntry[] = [];

  constructor(
    private readonly lists: ListEntry[],
    private readonly items: ItemEntry[],
    private readonly paragraph?: ParagraphEntry,
  ) {}

  /** `introduced`: a chapeau or other words stand before the item, so that a list may begin or begin again. */
  add({ label, insertion }: ItemLabel, block: number, introduced: boolean): ItemEntry {
    const readings = readingsOf(label.value);
    const list =
      (introduced && this.opens(label, readings, true)) ||
      this.continues(label, readings) ||
      this.slips(label, readings) ||
      this.opens(label, readings, false) ||
      this.disturbs(label, readings);
    const value = readings.find((reading) => reading.itemKind === list.itemKind)?.value ?? 0;
    const item: ItemEntry = {
      kind: "item",
      index: this.items.length,
      block,
      label,
      form: label.form,
      text: label.value,
      insertion,
      value,
      list,
      place: list.items.length,
      lists: [],
    };
    list.items.push(item);
    this.items.push(item);
    return item;
  }

  /** Whether the item is the next one of a list that is still open. */
  awaits(label: SubParagraphLabel): boolean {
    const readings = readingsOf(label.value);
    return this.open.some((list) => list.form === label.form && isNext(list, readings));
  }

  /** The deepest open list in which the item is the next one; its own form is asked for first. */
  private continues(label: SubParagraphLabel, readings: readonly Reading[]): ListEntry | undefined {
    return (
      this.close((list) => list.form === label.form && isNext(list, readings)) ??
      this.close((list) => isSimilar(list.form, label.form) && isNext(list, readings))
    );
  }

  /** A new list, if the item is a first one. Only words between them let one list follow another of its form. */
  private opens(label: SubParagraphLabel, readings: readonly Reading[], introduced: boolean): ListEntry | undefined {
    const first = readings.find((reading) => reading.value === 1);
    if (!first) return undefined;
    const level = this.open.findIndex((list) => list.itemKind === first.itemKind && list.form === label.form);
    if (level >= 0 && !introduced) return undefined;
    if (level >= 0) this.open.length = level;
    return this.start(label, first.itemKind);
  }

  /** The open list in which the item is one too high or one too low: `(i)` behind `(g)`, or a second `(i)`. */
  private slips({ form }: SubParagraphLabel, readings: readonly Reading[]): ListEntry | undefined {
    return this.nearest((list) => list.form === form, readings, 1);
  }

  /** An item out of turn: in the open list that it comes nearest to, else in a list of its own, as `(ii)` behind `(a)`. */
  private disturbs(label: SubParagraphLabel, readings: readonly Reading[]): ListEntry {
    const likely = readings[0];
    const isAlike = (list: ListEntry) => isSimilar(list.form, label.form);
    const isOpen = this.open.some((list) => isAlike(list) && list.itemKind === likely?.itemKind);
    const most = likely && !isOpen ? likely.value - 1 : Number.MAX_VALUE;
    return this.nearest(isAlike, readings, most) ?? this.start(label, likely?.itemKind ?? "letter");
  }

  /** The open list that the item comes nearest to, the deepest of several; undefined if it is more than `most` away. */
  private nearest(
    isAlike: (list: ListEntry) => boolean,
    readings: readonly Reading[],
    most: number,
  ): ListEntry | undefined {
    const misfits = this.open.map((list) => (isAlike(list) ? misfit(list, readings) : Infinity));
    const least = misfits.reduce((one, other) => Math.min(one, other), Infinity);
    return least > most ? undefined : this.close((list) => isAlike(list) && misfit(list, readings) === least);
  }

  /** The deepest open list that answers, with all deeper ones closed. */
  private close(answers: (list: ListEntry) => boolean): ListEntry | undefined {
    const depth = this.open.findLastIndex(answers);
    if (depth < 0) return undefined;
    this.open.length = depth + 1;
    return this.open[depth];
  }

  private start({ form }: SubParagraphLabel, itemKind: ItemKind): ListEntry {
    const above = this.open.at(-1);
    const parent = above?.items.at(-1) ?? this.paragraph;
    const list: ListEntry = { index: this.lists.length, itemKind, form, level: this.open.length, items: [], parent };
    this.open.push(list);
    this.lists.push(list);
    parent?.lists.push(list);
    return list;
  }
}

const isNext = (list: ListEntry, readings: readonly Reading[]): boolean => misfit(list, readings) === 0;

/** How far the item is from the next one of the list. */
function misfit({ itemKind, items }: ListEntry, readings: readonly Reading[]): number {
  const value = readings.find((reading) => reading.itemKind === itemKind)?.value ?? Infinity;
  return Math.abs(value - 1 - (items.at(-1)?.value ?? 0));
}

/** `a)` beside `(a)` is a slip within a list; `a.` is another level. */
const isSimilar = (one: ItemForm, other: ItemForm): boolean => (one === "x.") === (other === "x.");
