import { toLetter, toRoman } from "../text/numerals";
import type { List } from "./outline";

/** The label of the item that is `value` in a list: `(c)`, `iii)`, `c.`. */
export const writeLabel = (list: Pick<List, "itemKind" | "form">, value: number): string =>
  list.form.replace("x", writeValue(list, value));

/** `3` as the label of the third item of `list`, without its marks: `c`, `iii` or `3`. */
export function writeValue({ itemKind }: Pick<List, "itemKind">, value: number): string {
  if (itemKind === "letter") return toLetter(value);
  return itemKind === "roman" ? toRoman(value) : String(value);
}
