import type { HeadingScheme } from "../../syntax/tree";

/** How deep each kind of node stands. Headings in the markup of web pages tell it by their number signs. */
export const ranks = { unnumbered: 9, preamble: 10, option: 15, paragraph: 20, item: 30, note: 90 } as const;

const schemes: Readonly<Record<HeadingScheme, number>> = {
  annex: 1,
  part: 2,
  title: 3,
  section: 5,
  article: 7,
  action: 7,
  option: ranks.option,
};

/** The rank of a heading that is no option. `text` is that of its first line. */
export function headingRank(scheme: HeadingScheme, value: string, text: string): number {
  const signs = /^\s*(#+)/.exec(text)?.[1]?.length;
  if (signs !== undefined) return schemes.title + signs / 10;
  return scheme === "section" && !/^[IVXLC]+$/.test(value) ? schemes.section + 1 : schemes[scheme];
}
