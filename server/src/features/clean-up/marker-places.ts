/** A number in running text that may be the marker of a footnote. */
export interface MarkerPlace {
  readonly number: number;
  /** Offsets of the number, and of the blank before it, if there is one. */
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  /** 2: stands where hardly anything but a marker can stand; 1: may be one; 0: may be one if another is near. */
  readonly strength: 0 | 1 | 2;
}

/** The places of `text` where a marker may stand that has lost its raised form, in order. */
export function markerPlaces(text: string): MarkerPlace[] {
  const places: MarkerPlace[] = [];
  for (const { 0: digits, index } of text.matchAll(/(?<![\d\p{N}])\d{1,3}(?!\d)/gu)) {
    const end = index + digits.length;
    if (digits.startsWith("0") || !mayFollow.test(text.slice(end, end + 24))) continue;
    const before = text.slice(Math.max(0, index - 48), index);
    const gap = /\s+$/.exec(before)?.[0] ?? "";
    const after = text.slice(end, end + 24);
    if (isLabel(gap, before, after)) continue;
    const strength = gap === "" ? gluedTo(before) : behind(before.slice(0, -gap.length), after);
    if (strength !== undefined)
      places.push({ number: Number(digits), start: index, end, gap: index - gap.length, strength });
  }
  return places;
}

/** `12.` at the start of a line. */
const isLabel = (gap: string, before: string, after: string): boolean =>
  (before === "" || gap.includes("\n")) && /^[.)]/.test(after);

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** What may stand behind a marker: no decimals, no second half of a symbol, no month, no measure. */
const mayFollow = new RegExp(
  `^(?![.,:]\\d|[\\p{L}\\p{N}/°%$€£-]|[–—]\\S|\\s*(?:per cent|percent|%|°|million|billion|trillion|(?:${months})\\b))`,
  "u",
);

/** `Declaration1`, `Summit,1`; but not `CO2`, `m2`, `COP15`, `1,2`, `No.5`. */
function gluedTo(before: string): MarkerPlace["strength"] | undefined {
  const word = /\p{L}+$/u.exec(before)?.[0];
  if (word !== undefined) return word.length < 3 || /^\p{Lu}+$/u.test(word) ? undefined : 2;
  if (!/[,.;:)\]”’"?!]$/.test(before)) return undefined;
  if (/\d[,.:]$/.test(before)) return isYearBefore.test(before) ? 1 : undefined;
  return isAbbreviation.test(before) ? undefined : 2;
}

/** `Summit, 1 `, `2017 2 and`, `Change 8`; but not `of 3`, `paragraph 5`, `3 April`, `articles 2, 3`. */
function behind(before: string, after: string): MarkerPlace["strength"] | undefined {
  if (before === "" || isAbbreviation.test(before) || isList.test(before)) return undefined;
  const isPlace = endsPlace.test(after) || goesOn.test(after);
  if (/[.,;:?!)\]”’"]$/.test(before)) return isPlace ? 2 : 1;
  const word = /[\p{L}\p{N}’'-]+$/u.exec(before)?.[0] ?? "";
  if (word === "" || countsBefore.test(word) || (refersBefore.test(word) && isCountedOn.test(after))) return undefined;
  if (/^\d+$/.test(word) && !isYearBefore.test(word)) return undefined;
  return isPlace ? 1 : 0;
}

const isYearBefore = /(?:^|[^\d/.,-])(?:1[5-9]|20)\d\d[,.;]?$/;

const isAbbreviation = /\b(?:Nos?|vols?|paras?|arts?|chaps?|sects?|pp?|figs?|Add|Corr|Rev|Ref|L|cf|ca)\.$/i;

/** `articles 2,` `(a) 3`: the number before is counted in the same way. */
const isList = /(?:^|[\s(])\d{1,3}(?: \([a-z]+\))?,$/;

const endsPlace = /^(?:\s*$|\s*[,.;:)\]”’]|\s*\n)/;

/** Words that go on with a sentence behind a marker, and seldom behind a quantity. */
const goesOn =
  /^\s+(?:and|or|as|in|on|at|by|to|for|from|of|with|within|under|which|that|who|whose|where|when|while|including|inter|the|its|their|is|are|was|were|has|have|had|shall|will|should|may|must|can|be|through|into|between|among|regarding|concerning|submitted|adopted|held|established|\p{L}+ing)\b/u;

/** `Goals 13 and 14`, `rules 5 to 9`. */
const isCountedOn = /^\s+(?:and|to|or|[-–])\s+\d/;

const refersBefore = /^(?:goals|targets|principles|annexes|options|pillars|items)$/i;

/** Words before a number that is a quantity, a date, or the name of something. */
const countsBefore = new RegExp(
  `^(?:a|an|the|of|on|in|at|by|to|for|from|with|and|or|than|about|over|under|until|since|before|after|between|within|approximately|some|all|least|most|only|nearly|almost|these|those|first|last|next|past|every|each|paragraphs?|articles?|sections?|chapters?|annex|appendix|parts?|rules?|resolutions?|decisions?|goal|target|principle|item|option|pillar|page|pages|volume|number|supplement|session|meeting|table|figure|step|phase|action|day|title|regulations?|cluster|window|version|protocol|age|aged|${months})$`,
  "i",
);
