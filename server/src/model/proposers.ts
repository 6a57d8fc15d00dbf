import { memo } from "../text/memo";
import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";
import { headingOf, isBare, passages, type Passage } from "./passages";
import { lineCounts, recurringLines } from "./recurring-lines";
import { announcesRemark } from "./titles";

/**
 * The names that return on lines of their own in a text that is put together from proposals, under `Article 5` as well as
 * between paragraphs: who has proposed what stands behind them. With them those that the contents name, and those that stand
 * twice. Empty for other texts, where such a line under `Article 5` is its title.
 */
export const proposers = memo((draft: Draft): ReadonlySet<string> => {
  if (recurringLines(draft).size < FEWEST) return new Set();
  const { under, elsewhere, reasons } = placesOf(draft);
  const recurring = [...recurringLines(draft)];
  if (recurring.filter((text) => under.has(text) && elsewhere.has(text)).length < FEWEST) return new Set();
  const names = [...recurring, ...elsewhere].filter((text) => !reasons.has(text) || under.has(text));
  return new Set([...names, ...draft.blocks.flatMap(contentsIn)]);
});

/** `Republic of Lamps`, `Republic of Lamps Article 8 (1)`: whether the line tells who has proposed what comes next. */
export const isProposer = (names: ReadonlySet<string>, text: string): boolean =>
  names.has(text) || names.has(/^(.{3,80}?) Article /.exec(text)?.[1] ?? "");

const FEWEST = 2;

/** Where the lines stand that return: right under `Article 5`, right behind `Rationale`, or elsewhere. */
function placesOf(draft: Draft): Readonly<Record<"under" | "reasons" | "elsewhere", Set<string>>> {
  const places = { under: new Set<string>(), reasons: new Set<string>(), elsewhere: new Set<string>() };
  let before: Passage | undefined;
  for (const passage of passages(draft)) {
    if ((lineCounts(draft).get(passage.text) ?? 0) > 1) places[placeBehind(draft, before)].add(passage.text);
    before = passage;
  }
  return places;
}

function placeBehind(draft: Draft, before: Passage | undefined): "under" | "reasons" | "elsewhere" {
  if (!before) return "elsewhere";
  const label = headingOf(draft, before);
  if (label && isBare(before, label)) return "under";
  return announcesRemark(before.text) ? "reasons" : "elsewhere";
}

/** The entries of a table of contents, without the dots and the page behind them. Each try ends after 120 letters. */
const contentsIn = memo(({ text }: Block): readonly string[] =>
  text.includes(".....")
    ? Array.from(text.matchAll(/(\p{Lu}[^.\d\r\n]{2,120})\.{5,}/gu), ([, entry = ""]) => entry.trimEnd())
    : [],
);
