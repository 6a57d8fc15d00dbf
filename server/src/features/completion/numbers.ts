import { opening } from "../../text/opening";
import type { Span } from "../../text/span";
import { sliceOf, type Draft } from "../../model/draft";
import { writeCounted } from "../../model/keys";
import { outline, type Heading, type Paragraph } from "../../model/outline";
import { labelOf } from "../../model/owners";
import { countedWith, type ReferenceTarget } from "../../model/references";
import { leafWith, typedSpan, type Place } from "./place";
import { MOST, type Suggestion } from "./suggestion";

/** Behind `paragraph`, `paragraphs 5 and`, `article`: the numbers that a reference can name there. */
export function completeNumbers(place: Place): Suggestion[] {
  const typed = /\d*$/.exec(place.before)?.[0] ?? "";
  const found = leafWith(place, "reference", typed.length, typed || "1");
  if (!found || found.leaf.scope === "external") return [];
  const { leaf, base } = found;
  const at = place.offset - typed.length - base;
  const items = leaf.article ? [leaf.article, ...leaf.items] : leaf.items;
  const item = items.find(({ digits }) => digits?.start === at);
  // A comma ends most references; a list of numbers that goes on behind it is offered when its digits are typed.
  if (!item?.digits || (place.trigger === " " && /,\s$/.test(place.before))) return [];
  const rest = typed === "" ? 0 : item.insertionSpan.end - at - typed.length;
  const insert = typedSpan(place, typed.length);
  const replace = { start: insert.start, end: insert.end + rest };
  const isArticle = item === leaf.article || leaf.unit === "article";
  const targets = isArticle ? articles(place.draft) : countedWith(place.draft, leaf, place.index);
  return nearest(
    targets.filter((target) => nameOf(target).startsWith(typed)),
    place.offset,
  ).map((target) => ({
    kind: isArticle ? "article" : "paragraph",
    label: nameOf(target),
    ...previewOf(place.draft, target),
    text: nameOf(target),
    insert,
    replace,
  }));
}

const articles = (draft: Draft): readonly Heading[] =>
  outline(draft).headings.filter(({ scheme }) => scheme === "article");

const nameOf = (target: Paragraph | Heading): string =>
  target.kind === "paragraph" ? writeCounted(target) : target.value;

/** Most references lead upwards: from the nearest above to the first, then from the nearest below to the last, and the place itself. */
function nearest<Target extends Span>(targets: readonly Target[], offset: number): Target[] {
  const here = targets.findLastIndex(({ start }) => start <= offset);
  const above = targets.slice(0, Math.max(0, here)).reverse();
  return [...above, ...targets.slice(here + 1), ...targets.slice(Math.max(0, here), here + 1)].slice(0, MOST + 1);
}

/** How the text behind a label begins, and its first lines. */
export function previewOf(draft: Draft, target: ReferenceTarget) {
  const start = labelOf(target).end;
  const words = sliceOf(draft, { start, end: Math.min(target.end, start + LINES) });
  return { preview: opening(words, 8), about: opening(words, 60) };
}

const LINES = 500;
