import { memo } from "../text/memo";
import type { Draft } from "./draft";
import { leavesOf } from "./leaves";

/**
 * How many blocks stand before the masthead of a draft: a paragraph that has come to its top from further down, where the
 * same number stands in its place. 0 in all other drafts.
 */
export const strayOpening = memo(({ blocks }: Draft): number => {
  const masthead = blocks.slice(0, FAR).findIndex(({ text }) => isMasthead.test(text));
  if (masthead <= 0) return 0;
  const numbers = blocks.map((block) => leavesOf(block, "paragraphLabel")[0]?.number);
  const strays = numbers.slice(0, masthead).filter((number) => number !== undefined);
  const isOne = strays.length === 1 && blocks.slice(0, masthead).every(({ kind }) => kind !== "heading");
  return isOne && numbers.slice(masthead).includes(strays[0]) ? masthead : 0;
});

/** A masthead further down belongs to another text. */
const FAR = 10;

/** `United Nations A/79/L.2`, `Distr.: General` */
const isMasthead = /^[ \t]*United Nations[ \t]+[A-Z]+\/|\bDistr\.: /m;
