import type { Span } from "./span";

/**
 * The words with which a paragraph opens by custom: `We also reaffirm`, `Recalling`, `Deeply concerned`, `Decides`; undefined
 * if it opens with others. Blanks, brackets and marks of emphasis may stand before them.
 */
export function openingPhrase(text: string): Span | undefined {
  const found = phrase.exec(text.slice(0, longest));
  if (!found?.groups) return undefined;
  const { before = "", words = "" } = found.groups;
  return /^\p{Lu}/u.test(words) ? { start: before.length, end: before.length + words.length } : undefined;
}

const longest = 200;

/** The verbs of preambular and operative paragraphs, as far as all their forms begin. */
const stems =
  "acknowledg|adopt|affirm|agree|appeal|appreciat|call|commend|commit|condemn|confirm|decid|declar|deplor|emphasiz|encourag|endors|express|highlight|invit|not(?=es?\\b|ing\\b)|pledg|proclaim|reaffirm|recall|recogniz|recommend|reiterat|request|resolv|stress|support|tak|underlin|underscor|urg|welcom";

/** Before a preposition: `Concerned States` opens another kind of sentence. */
const states =
  "(?:alarmed|aware|concerned|conscious|convinced|determined|disturbed|encouraged|guided|inspired|mindful|resolved)(?= (?:about|also|at|by|in|of|that|to)\\b)";

const adverbs = "also|again|deeply|firmly|fully|further|gravely|keenly|once again|profoundly|solemnly|strongly";

/** A form in -s or -ing needs no `We`; alone on a line it may be a title, as `Notes` is. */
const phrase = new RegExp(
  String.raw`^(?<before>[\s*_[]*)(?<words>(?:We (?:are )?)?(?:(?:${adverbs}) )*(?:(?:${stems})(?:e?s|t?ing)(?=,? \S)|${states})|We (?:(?:${adverbs}) )*(?:${stems})e?\b)`,
  "iu",
);
