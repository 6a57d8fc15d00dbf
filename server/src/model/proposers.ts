import { memo } from "../text/memo";
import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";
import { leavesOf } from "./leaves";
import { passages, type Passage } from "./passages";
import { recurringLines } from "./recurring-lines";
import { announcesRemark } from "./titles";

/**
 * The names that return on lines of their own in a text that is put together from proposals, under `Article 5` as well as
 * between paragraphs: who has proposed what stands behind them. With them those that the contents name. Empty for other texts, where such a line under `Article 5`
 * is its title.
 */
export const proposers = memo((draft: Draft): ReadonlySet<string> => {
  const lines = recurringLines(draft);
  const [under, elsewhere, remarks] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let before: Passage | undefined;
  for (const passage of lines.size > 0 ? passages(draft) : []) {
    if (lines.has(passage.text)) {
      const found = isBareHeading(draft, before) ? under : announcesRemark(before?.text ?? "") ? remarks : elsewhere;
      found.add(passage.text);
    }
    before = passage;
  }
  const isCompiled = [...under].filter((text) => elsewhere.has(text)).length >= FEWEST;
  const names = [...lines].filter((text) => !remarks.has(text) || under.has(text));
  return isCompiled ? new Set([...names, ...draft.blocks.flatMap(contentsIn)]) : new Set();
});

/** The entries of a table of contents, without the dots and the page behind them. */
const contentsIn = memo(({ text }: Block): readonly string[] =>
  text.includes(".....")
    ? Array.from(text.matchAll(/(\p{Lu}[^.\d\r\n]{2,120}?) *\.{5,}/gu), ([, entry = ""]) => entry)
    : [],
);

const FEWEST = 3;

function isBareHeading(draft: Draft, passage: Passage | undefined): boolean {
  const block = passage?.isFirst ? draft.blocks[passage.block] : undefined;
  const label = block && leavesOf(block, "headingLabel")[0];
  return label !== undefined && passage !== undefined && passage.text.length <= label.end + 3;
}
