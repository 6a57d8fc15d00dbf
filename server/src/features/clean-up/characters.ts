/** Characters that look like others, or like nothing, and what a drafter would have typed. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** Blanks of unusual widths; the narrow and the ideographic one among them. */
const blanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Characters without a width. A joiner is left where scripts need it: between letters that are not Latin. */
const invisible = /[\u200B\u2060\uFEFF]|(?<![\u0250-\u{10FFFF}])[\u200C\u200D]|[\u200C\u200D](?![\u0250-\u{10FFFF}])/gu;

const unusual = /[\u00A0\u00AD\u2000-\u200D\u202F\u205F\u2060\u3000\uFB00-\uFB06\uFEFF]/;

/**
 * One line in plain characters, and how many were replaced or taken away. A soft hyphen at the end of the line is left,
 * for it tells that the word goes on.
 */
export function plainCharacters(line: string): { text: string; count: number } {
  if (!unusual.test(line)) return { text: line, count: 0 };
  let count = 0;
  const by = (replacement: string) => () => {
    count++;
    return replacement;
  };
  const text = line
    .replace(blanks, by(" "))
    .replace(/[\uFB00-\uFB06]/g, (ligature) => by(ligatures[ligature] ?? ligature)())
    .replace(invisible, by(""))
    .replace(/\u00AD(?!\s*$)/g, by(""));
  return { text, count };
}
