/** How far in a text begins: the blanks before it, where a tab counts for two, so that each tab is a step further in. */
export const indentOf = (text: string): number => {
  const blanks = /^\s*/.exec(text)?.[0] ?? "";
  return blanks.length + blanks.split("\t").length - 1;
};

/** Whether one indent is a step further in than the other. A single blank is chance. */
export const isFurtherIn = (one: number | undefined, other: number | undefined): boolean =>
  (one ?? 0) >= (other ?? 0) + 2;
