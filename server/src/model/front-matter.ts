import type { Part } from "./parts";
import { isTitle } from "./titles";

/**
 * The front matter with its title told apart: the line with the number of the resolution, or else the last that is one.
 * Resolutions of the Security Council have no other title than their number. `Introduction` behind it is a section.
 */
export function withTitle(front: readonly Part[]): Part[] {
  const numbered = front.findIndex(({ text }) => /^\d+\/\d+\. +[\p{Lu}\d]/u.test(text));
  const last = lastTitle(front);
  const alone = front.findLastIndex(({ text }) => /^Resolution \d+ \(\d{4}\)$/.test(text));
  const first = [numbered, last, alone].find((index) => index >= 0) ?? -1;
  return front.map((part, index) => {
    if (index === first || (numbered >= 0 && index > first && isTitle(part.text))) return { ...part, role: "title" };
    return index > first && isSectionName(part.text) ? { ...part, role: "section" } : part;
  });
}

/** The last title that is no name of an author under another title; -1 if there is none. */
function lastTitle(front: readonly Part[]): number {
  const titles = front.flatMap(({ text }, index) =>
    isTitle(text) && !isSectionName(text) && !isKind.test(text) ? [index] : [],
  );
  const [above = -1, last = -1] = titles.length > 1 ? titles.slice(-2) : [-1, ...titles];
  const isUnderTitle = isAuthor.test(front[last]?.text ?? "") && !isPaper.test(front[above]?.text ?? "");
  return isUnderTitle && above >= 0 ? above : last;
}

/** What the first sections of a text are called, and no text is. */
export const isSectionName = (text: string): boolean =>
  /^(?:Preamble|Introduction|Introductory (?:note|remarks)|Background|Summary|Overview|Foreword|Context)$/i.test(text);

/** `Note by the President`, `Revised text of the Co-Chairs`: who has written the text, under its title. */
const isAuthor =
  /^(?:Note|Letter|Statement|Submission) (?:by|from) the \p{Lu}|^[^,.;:]{3,60} (?:by|from|of) the (?:President|(?:Vice-|Co-)?Chair(?:person)?s?|(?:Co-)?[Ff]acilitators?|Bureau|Rapporteur|Secretariat|Secretary-General)$/u;

const isPaper = /^(?:Non-paper|Working paper|Conference room paper|Informal (?:note|paper)|Annex|Addendum)$/i;

const isKind = /^(?:Resolution|Decision|Original|Distr)\b/;
