import { t } from "@vscode/l10n";
import { opening } from "../../text/opening";
import { sliceOf, type Draft } from "../../model/draft";
import { writeCounted, type Counted } from "../../model/keys";
import type { ItemKind } from "../../model/skeleton";
import { nameOf, outline, type Heading, type Item, type Paragraph } from "../../model/outline";
import { labelOf } from "../../model/owners";
import { readingsOf } from "../../model/readings";
import { kept, nothing } from "./kept";
import type { Refused, Renaming } from "./answer";
import { readArticle, readItem, readParagraph } from "./read-name";

/** Gives a paragraph a number that no other of its series bears. */
export function renameParagraph(draft: Draft, paragraph: Paragraph, wanted: string): Renaming | Refused {
  const { series } = paragraph;
  const to = readParagraph(wanted);
  if (!to || (to.series !== "" && to.series !== series.name))
    return { refusal: t("“{0}” is no number for this paragraph: write it as 8 or as 8 bis.", wanted) };
  const holder = series.paragraphs.find((other) => other !== paragraph && isSame(other, to));
  if (holder) return refuseTaken(draft, t("Paragraph {0}", nameOf(holder)), holder);
  return kept(draft, { ...nothing(), paragraphs: new Map([[paragraph, to]]) });
}

/** Gives an article a number that no other article bears. */
export function renameArticle(draft: Draft, article: Heading, wanted: string): Renaming | Refused {
  const to = readArticle(wanted);
  if (!to || !readArticle(article.value))
    return { refusal: t("“{0}” is no number for this article: write it as 8 or as 8 bis.", wanted) };
  const holder = outline(draft).headings.find((other) => other !== article && isArticle(other, to));
  if (holder) return refuseTaken(draft, t("Article {0}", holder.value), holder);
  return kept(draft, { ...nothing(), articles: new Map([[article, to]]) });
}

/** Gives an item a letter or number, of the kind of its list, that no other item of the list bears. */
export function renameItem(draft: Draft, item: Item, wanted: string): Renaming | Refused {
  const { itemKind, items } = item.list;
  const text = readItem(wanted);
  const to = text && readingsOf(text).find((reading) => reading.itemKind === itemKind);
  if (!to) return { refusal: misfits(wanted)[itemKind] };
  const holder = items.find(
    (other) => other !== item && other.value === to.value && other.insertion === item.insertion,
  );
  if (holder) return refuseTaken(draft, t("Sub-paragraph ({0})", holder.text), holder);
  return kept(draft, { ...nothing(), items: new Map([[item, text]]) });
}

const misfits = (wanted: string): Record<ItemKind, string> => ({
  letter: t("“{0}” does not fit: this list has letters, as (c).", wanted),
  roman: t("“{0}” does not fit: this list has roman numbers, as (iii).", wanted),
  digit: t("“{0}” does not fit: this list has numbers, as (3).", wanted),
});

const isSame = (one: Counted, other: Counted): boolean =>
  writeCounted(one).toLowerCase() === writeCounted(other).toLowerCase();

function isArticle({ scheme, value }: Heading, wanted: Counted): boolean {
  const number = scheme === "article" ? readArticle(value) : undefined;
  return number !== undefined && isSame(number, wanted);
}

function refuseTaken(draft: Draft, name: string, holder: Paragraph | Item | Heading): Refused {
  const from = labelOf(holder).end;
  return {
    refusal: t(
      "{0} is there already: “{1}”. Give that one another number first; or move the text to its place and renumber the draft.",
      name,
      opening(sliceOf(draft, { start: from, end: holder.end }), 6),
    ),
  };
}
