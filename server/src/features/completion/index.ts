import type { Draft } from "../../model/draft";
import { completeCitations } from "./citations";
import { completeDelegations } from "./delegations";
import { completeItems } from "./items";
import { completeNotes } from "./notes";
import { completeNumbers } from "./numbers";
import { completePhrases } from "./phrases";
import { placeAt, type Place } from "./place";
import { MOST, type Suggestion, type Suggestions } from "./suggestion";

/** What makes an editor ask by itself, besides the letters of a word, and who answers to it. A blank asks all the time, and is seldom answered. */
const askedBy: Readonly<Record<string, readonly Source[]>> = {
  " ": [completeNumbers, completeCitations],
  "(": [completeItems],
  "[": [completeDelegations],
  "^": [completeNotes],
  "/": [completeCitations],
};

export const triggerCharacters: readonly string[] = Object.keys(askedBy);

const sources: readonly Source[] = [
  completeNumbers,
  completeItems,
  completeNotes,
  completeDelegations,
  completeCitations,
  completePhrases,
];

type Source = (place: Place) => Suggestion[];

/**
 * What may be written at `offset`: numbers of paragraphs, letters of items, notes, delegations, documents, or the words that
 * a paragraph begins with. Nothing in the middle of a sentence. `trigger` is the character that made the editor ask by itself.
 */
export function complete(draft: Draft, offset: number, trigger?: string): Suggestions {
  const place = placeAt(draft, offset, trigger);
  if (!place || isInsideText(place)) return none;
  for (const source of trigger === undefined ? sources : (askedBy[trigger] ?? [])) {
    const items = source(place);
    if (items.length > 0) return { items: items.slice(0, MOST), isIncomplete: items.length > MOST };
  }
  return none;
}

/** Whether a blank was put between words that are written already. */
const isInsideText = ({ trigger, after }: Place): boolean => trigger === " " && /^[\p{L}\p{Nd}]/u.test(after);

const none: Suggestions = { items: [], isIncomplete: false };
