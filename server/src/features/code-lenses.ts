import { t } from "@vscode/l10n";
import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import type { Span } from "../text/span";
import { brackets } from "../model/brackets";
import { citingWithin } from "../model/citing";
import { blockIndexAt, type Draft } from "../model/draft";
import { footnotes } from "../model/footnotes";
import { outline, type Heading, type Paragraph } from "../model/outline";
import { labelOf } from "../model/owners";
import { paragraphOf, type CrossReference } from "../model/references";
import { counted } from "./counted";

/** A remark over a paragraph or an article, and the places that it leads to. */
export interface Lens {
  /** The number that it speaks of. */
  readonly span: Span;
  /** `Cited by 3 paragraphs`; `4 open brackets`. */
  readonly title: string;
  readonly places: readonly Span[];
}

/** Who cites a paragraph or article, and the brackets that are open in a paragraph; of one with neither nothing is said. */
export const codeLenses = memo((draft: Draft): readonly Lens[] => {
  const { paragraphs, headings } = outline(draft);
  const cited = [...paragraphs, ...headings].flatMap((target) => citedLens(draft, target));
  return [...cited, ...bracketLenses(draft)].sort((a, b) => a.span.start - b.span.start);
});

function citedLens(draft: Draft, target: Paragraph | Heading): Lens[] {
  const { ownerOf } = outline(draft);
  const places = citingWithin(draft, target).filter(({ block }) => paragraphOf(ownerOf(block)) !== target);
  if (places.length === 0) return [];
  return [{ span: labelOf(target), title: t("Cited by {0}", citers(draft, places)), places }];
}

/** `3 paragraphs`, `1 paragraph, 2 notes`. A paragraph counts once with all its items. */
function citers(draft: Draft, places: readonly CrossReference[]): string {
  const { ownerOf } = outline(draft);
  const { definitionIn } = footnotes(draft);
  const paragraphs = new Set(places.flatMap(({ block }) => paragraphOf(ownerOf(block)) ?? []));
  const others = new Set(places.map(({ block }) => block).filter((block) => !paragraphOf(ownerOf(block))));
  const notes = [...others].filter((block) => definitionIn.has(block)).length;
  const said = [
    paragraphs.size > 0 && counted.paragraphs(paragraphs.size),
    notes > 0 && counted.notes(notes),
    others.size > notes && t("unnumbered text"),
  ];
  return said.filter((part) => part !== false).join(", ");
}

function bracketLenses(draft: Draft): Lens[] {
  const { pairs, unclosed } = brackets(draft);
  const { ownerOf } = outline(draft);
  const opens = [...pairs.map(({ open }) => open), ...unclosed].sort((a, b) => a.start - b.start);
  const byParagraph = groupBy(opens, ({ start }) => paragraphOf(ownerOf(blockIndexAt(draft, start))));
  return [...byParagraph].flatMap(([paragraph, places]) =>
    paragraph ? [{ span: paragraph.label, title: counted.openBrackets(places.length), places }] : [],
  );
}
