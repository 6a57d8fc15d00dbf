import { parseDraft } from "../../model/draft";
import type { Counted } from "../../model/keys";
import { leavesOf, type LeafOf } from "../../model/leaves";
import type { Leaf } from "../../syntax/tree";

/** What a drafter has typed for a new name, read by the grammar of drafts, with its full stop or parentheses or without. */

/** `8`, `8 bis`, `8.`, `OP8`. */
export function readParagraph(typed: string): LeafOf<"paragraphLabel"> | undefined {
  const label = readLabel("paragraphLabel", [`${typed}.`, typed]);
  return label?.series === "decimal" || label?.number === 0 ? undefined : label;
}

/** The letter or number of `c`, `(c)`, `c)`. */
export const readItem = (typed: string): string | undefined =>
  readLabel("subParagraphLabel", [`(${typed})`, typed])?.value;

/** The number of a note, or its name: `12`, `¹²`, `charter`, `[^charter]`. */
export function readNote(typed: string): string | undefined {
  const id = readLabel("footnoteLabel", [typed, `[^${typed}]:`, `${typed}:`])?.id;
  return id && /^\d+$/.test(id) ? String(Number(id)) : id;
}

/** The number of an article as it can be cited: `8`, `8 bis`. */
export function readArticle(typed: string): Counted | undefined {
  const words = `See article ${typed}`;
  const [block] = parseDraft(words).blocks;
  const [reference] = block ? leavesOf(block, "reference") : [];
  const [item, more] = reference?.items ?? [];
  if (reference?.end !== words.length || !item?.number || more || item.subs.length > 0) return undefined;
  return { number: item.number, insertion: item.insertion };
}

/** The label that one of `forms` is, all of it. */
function readLabel<Kind extends Leaf["kind"]>(kind: Kind, forms: readonly string[]): LeafOf<Kind> | undefined {
  for (const form of forms) {
    const [block, more] = parseDraft(`${form} A`).blocks;
    const label = block && !more ? leavesOf(block, kind)[0] : undefined;
    if (label?.start === 0 && label.end === form.length) return label;
  }
  return undefined;
}
