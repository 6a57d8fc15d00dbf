import type { Block } from "../../syntax/tree";
import type { Draft } from "../../model/draft";
import type { Item, Paragraph } from "../../model/outline";
import { siblingsOf } from "./labels";
import type { EnterPlace } from "./place";

/** Whether a blank line is to stand before what follows `owner`: as before its next sibling, or between those before. */
export function isSpaced({ before, block, index }: EnterPlace, owner: Paragraph | Item): boolean {
  const siblings = siblingsOf(owner);
  const place = siblings.indexOf(owner);
  const next = before.blocks[index + 1];
  if (siblings[place + 1]?.block === index + 1) return hasBlankEnd(block);
  if (place > 0 || owner.kind === "item") return isSetOff(before, owner);
  return isNumbered(next) && hasBlankEnd(block);
}

/** Whether a blank line stands before a paragraph or item. */
export const isSetOff = (draft: Draft, { block }: Paragraph | Item): boolean => hasBlankEnd(draft.blocks[block - 1]);

const hasBlankEnd = (block: Block | undefined): boolean =>
  (/\s*$/.exec(block?.text ?? "")?.[0].match(/\r\n|\r|\n/g)?.length ?? 0) > 1;

const isNumbered = (block: Block | undefined): boolean => block?.kind === "paragraph" || block?.kind === "subParagraph";
