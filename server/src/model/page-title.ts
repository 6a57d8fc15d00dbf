import { memo } from "../text/memo";
import { beginsPreambular, endsWithComma } from "../text/sentences";
import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";
import { isSectionName } from "./front-matter";
import { headingLabelOf } from "./leaves";
import { isOrgan, wordsIn } from "./passages";

/**
 * The block with the title of a draft that is written as a web page: `# Lamps of the harbours`, before all other text. It has
 * fewer number signs than the headings behind it, or no text of its own. Undefined if there is none.
 */
export const pageTitle = memo((draft: Draft): number | undefined => {
  const headings = draft.blocks.flatMap((block, index) => {
    const signs = signsOf(block);
    return signs === undefined ? [] : [{ index, signs }];
  });
  const [first, second] = headings;
  if (!first || headingLabelOf(draft.blocks[first.index])?.scheme !== "title") return undefined;
  if (isSectionName(wordsIn(draft.blocks[first.index]?.text.trim() ?? ""))) return undefined;
  if (draft.blocks.slice(0, first.index).some(isText)) return undefined;
  const isAbove = headings.every(({ index, signs }) => index === first.index || signs > first.signs);
  return isAbove || !draft.blocks.slice(first.index + 1, second?.index).some(isText) ? first.index : undefined;
});

/** How many number signs the heading of a web page begins with. */
const signsOf = ({ kind, text }: Block): number | undefined =>
  kind === "heading" ? /^\s*(#+)/.exec(text)?.[1]?.length : undefined;

/** Whether a block is no front matter. */
function isText({ kind, text }: Block): boolean {
  if (kind !== "prose") return kind !== "pragma" && kind !== "footnote";
  return text.split(/[\r\n]+/).some((line) => {
    const words = wordsIn(line);
    return isOrgan(words) || (beginsPreambular(words) && endsWithComma(words));
  });
}
