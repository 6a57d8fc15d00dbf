import { toLetter, toRoman } from "../text/numerals";
import type { List } from "./outline";

/** The label of the item that is `value` in a list: `(c)`, `iii)`, `c.`. */
export function writeLabel({ itemKind, form }: Pick<List, "itemKind" | "form">, value: number): string {
  if (itemKind === "letter") return form.replace("x", toLetter(value));
  return form.replace("x", itemKind === "roman" ? toRoman(value) : String(value));
}
