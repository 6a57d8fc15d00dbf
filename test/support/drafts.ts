import fc from "fast-check";

/** Texts for property tests: structure that the grammar knows, faults in it, and characters that break careless code. */

const fragments = [
  "[",
  "]",
  "[EU: ",
  " - US]",
  "(",
  ")",
  "%% chapeau: ignore ",
  "“",
  "”",
  '"',
  "«",
  "»",
  "’",
  "(a) ",
  "b) ",
  "(i) ",
  "1. ",
  "12. ",
  "2 We ",
  "3 bis. ",
  "OP4. ",
  "Article 5",
  "Annex",
  "II. Finance",
  "# ",
  "- ",
  "Option 1: ",
  "¹",
  "²³",
  "[^1]",
  "[^1]: ",
  "¹ Resolution 70/1.",
  "Ibid.",
  "m²",
  "paragraph 3 (a) above",
  "paragraphs 1 to 4 and 6",
  "subparagraph (b)",
  "resolution 70/1",
  "A/RES/70/1, para. 3",
  "[70/1](#)",
  "[...]",
  "a@b.org",
  "We commit",
  "to ",
  ", ",
  ".",
  ":",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  "\u00a0",
  "\u2028",
  "\0",
  "😀",
  "\ud800",
  "\udc00",
  "\ufeff",
  "é",
];

export const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

const line = fc.array(fragment, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
const lineEnd = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r");

/** A text of about twenty blocks. */
export const anyText = fc
  .array(fc.tuple(fc.constantFrom("1. ", "2. ", "3. ", "(a) ", " - (b) ", "¹ ", "", ""), line, lineEnd), {
    minLength: 15,
    maxLength: 25,
  })
  .map((lines) => lines.map((parts) => parts.join("")).join(""));

/** An edit whose place is told in thousandths of whatever text it meets. */
export const anyEdit = fc.record({
  at: fc.integer({ min: 0, max: 1000 }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 12 }), fc.nat({ max: 120 })),
  text: fc.oneof(
    fc.constant(""),
    fragment,
    line,
    fc.tuple(line, lineEnd, line).map((parts) => parts.join("")),
  ),
});

export type AnyEdit = { readonly at: number; readonly length: number; readonly text: string };

export const placeEdit = ({ at, length, text }: AnyEdit, total: number) => {
  const start = Math.floor((at * total) / 1000);
  return { span: { start, end: Math.min(total, start + length) }, text };
};
