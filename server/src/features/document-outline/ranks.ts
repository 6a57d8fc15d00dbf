import { fromLetter, fromRoman } from "../../text/numerals";
import type { HeadingLabel, HeadingScheme } from "../../syntax/tree";

/** How deep each kind of node stands. Headings in the markup of web pages tell it by their number signs. */
export const ranks = {
  title: 6.5,
  optionOfArticles: 6.8,
  unnumbered: 9,
  reasons: 9.5,
  preamble: 10,
  option: 15,
  paragraph: 20,
  item: 30,
  note: 90,
} as const;

const schemes: Readonly<Record<HeadingScheme, number>> = {
  annex: 1,
  part: 2,
  title: 3,
  section: 5,
  article: 7,
  action: 7,
  rule: 7,
  option: ranks.option,
};

/** Chapters stand in parts, and sections in both. */
const divisions = [
  { word: /^[\s*_[]*section/i, depth: 0.6 },
  { word: /^[\s*_[]*chapter/i, depth: 0.3 },
];

/** Tells the ranks of headings that are no options, in the order of the text. */
export class HeadingRanks {
  /** The letter of the last section that had one, counted from 1, since the last with a roman number. */
  private letter = 0;

  /** `text` is that of the heading's first line. */
  of({ scheme, value }: Pick<HeadingLabel, "scheme" | "value">, text: string): number {
    const signs = /^\s*(#+)/.exec(text)?.[1]?.length;
    if (signs !== undefined) return schemes.title + signs / 10;
    if (scheme === "part") return schemes.part + (divisions.find(({ word }) => word.test(text))?.depth ?? 0);
    if (scheme !== "section") return schemes[scheme];
    return this.isLetter(value) ? schemes.section + 1 : schemes.section;
  }

  /** `C.` and `I.` are letters behind `B.` and `H.`, and else roman numbers. */
  private isLetter(value: string): boolean {
    const letter = fromLetter(value.toLowerCase());
    const isLetter =
      letter !== undefined && (letter === this.letter + 1 || fromRoman(value.toLowerCase()) === undefined);
    this.letter = isLetter ? letter : 0;
    return isLetter;
  }
}
