import { memo } from "../../text/memo";
import { citations, type CitedDocument } from "../../model/citations";
import { sliceOf, type Draft } from "../../model/draft";
import { leafWith, typedSpan, type Place } from "./place";
import type { Suggestion } from "./suggestion";

/**
 * Behind `resolution`, `decision` and `A/RES/`: what the draft cites of that kind, as it writes it, and what was cited last
 * before the cursor first. In running text with the date, if the draft gives it.
 */
export function completeCitations(place: Place): Suggestion[] {
  const number = /(?<![\p{L}\p{Nd}.-])(?:\d+(?:\/\d*)?)?$/u.exec(place.before)?.[0];
  if (number === undefined) return [];
  const found = leafWith(place, "citation", number.length, "70/1");
  if (!found) return [];
  const { form, start } = found.leaf;
  // A capital letter alone begins most names, and seldom a symbol.
  if (form === "symbol" && !place.before.endsWith(`/${number}`)) return [];
  const typed = form === "symbol" ? place.before.slice(found.base + start - place.start) : number;
  const span = typedSpan(place, typed.length);
  return latest(place)
    .map((document) => ({ text: written(place, form, document), preview: document.title }))
    .filter(({ text }) => text !== "" && text.startsWith(typed))
    .map(({ text, preview }) => ({ kind: "citation", label: text, preview, text, insert: span, replace: span }));
}

/** How a document is written here; empty if the words ask for another kind. */
function written({ draft, block, after }: Place, form: string, document: CitedDocument): string {
  if (form === "symbol") return document.symbol;
  if (!document.symbol.includes(form === "resolution" ? "/RES/" : "/DEC/")) return "";
  const number = sliceOf(draft, document);
  if (!/^\d/.test(number)) return "";
  const isDated = block.kind !== "footnote" && !after.startsWith(" of");
  return number + (isDated ? (datesOf(draft).get(document.symbol) ?? "") : "");
}

/** By symbol, `of 25 September 2015` as it stands behind a mention of the document, with the blank before it. */
const datesOf = memo((draft: Draft): ReadonlyMap<string, string> => {
  const dates = new Map<string, string>();
  for (const { symbol, end } of citations(draft)) {
    const date = /^ of \d{1,2} \p{Lu}\p{L}+ \d{4}/u.exec(sliceOf(draft, { start: end, end: end + 30 }))?.[0];
    if (date) dates.set(symbol, date);
  }
  return dates;
});

/** Each document once: those cited before the cursor from there backwards, then those behind it. */
function latest({ draft, offset }: Place): CitedDocument[] {
  const all = citations(draft);
  const ordered = [...all.filter(({ end }) => end < offset).reverse(), ...all.filter(({ start }) => start > offset)];
  const bySymbol = new Map<string, CitedDocument>();
  for (const document of ordered) if (!bySymbol.has(document.symbol)) bySymbol.set(document.symbol, document);
  return [...bySymbol.values()];
}
