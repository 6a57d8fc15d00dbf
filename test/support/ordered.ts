import fc from "fast-check";
import { toLetter, toRoman, toSuperscript } from "../../server/src/text/numerals";

/**
 * Drafts whose numbers are all right, in every form that drafters write, with lists of up to four levels, references, notes
 * and brackets. Every paragraph, item and note holds a word of its own.
 */

interface Style {
  readonly lineBreak: string;
  readonly isSpaced: boolean;
  readonly label: (number: number) => string;
  readonly levels: readonly ((value: number) => string)[];
}

const un = [
  (value: number) => `(${toLetter(value)}) `,
  (value: number) => `(${toRoman(value)}) `,
  (value: number) => `${toLetter(value)}. `,
  (value: number) => `${toRoman(value)}. `,
];

const style: fc.Arbitrary<Style> = fc.record({
  lineBreak: fc.constantFrom("\n", "\r\n"),
  isSpaced: fc.boolean(),
  label: fc.constantFrom(
    (number) => `${number}. `,
    (number) => `${number}.\t`,
    (number) => `${number}) `,
    (number) => `OP${number}. `,
    (number) => ` - ${number}. `,
    (number) => `**${number}.** `,
  ),
  levels: fc.constantFrom(
    un,
    un.map((level, depth) => (value: number) => " ".repeat(3 * depth) + level(value)),
    un.map((level, depth) => (value: number) => `${" ".repeat(3 * depth)} - ${level(value)}`),
    un.map((level) => (value: number) => level(value).replace("(", "")),
  ),
});

interface Part {
  readonly isBracketed: boolean;
  readonly hasMarker: boolean;
  /** The paragraph that it refers to, counted from 0 and round. */
  readonly refersTo: number | undefined;
  readonly items: readonly Part[];
}

const part = (depth: number): fc.Arbitrary<Part> =>
  fc.record({
    isBracketed: fc.constantFrom(false, false, false, true),
    hasMarker: fc.constantFrom(false, false, true),
    refersTo: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
    items:
      depth === 4
        ? fc.constant([])
        : fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.array(part(depth + 1), { minLength: 2, maxLength: depth === 0 ? 11 : 3 }) },
          ),
  });

class Writer {
  private readonly lines: string[] = [];
  private readonly notes: string[] = [];
  private words = 0;

  constructor(
    private readonly style: Style,
    private readonly count: number,
  ) {}

  write(parts: readonly Part[], depth: number, label: (value: number) => string): void {
    for (const [index, each] of parts.entries()) {
      const deeper = this.style.levels[depth];
      const words = `${this.reference(each)} word${++this.words}`;
      const end = each.items.length > 0 ? ":" : depth > 0 ? ";" : ".";
      const [lead = "", rest = ""] = label(index + 1).split(/(?<=^[ -]*)(?=[^ -])/, 2);
      const [open, close] = each.isBracketed && each.items.length === 0 ? ["[", "]"] : ["", ""];
      this.lines.push(`${lead}${open}${rest}We reaffirm${words}${this.marker(each)}${end}${close}`);
      if (deeper) this.write(each.items, depth + 1, deeper);
    }
  }

  private reference({ refersTo }: Part): string {
    if (refersTo === undefined) return "";
    const number = (refersTo % this.count) + 1;
    return ` paragraph ${number} of the present declaration and`;
  }

  private marker({ hasMarker }: Part): string {
    if (!hasMarker) return "";
    const marker = toSuperscript(this.notes.length + 1);
    this.notes.push(`${marker} Note word${++this.words}, see paragraph ${(this.words % this.count) + 1} above.`);
    return marker;
  }

  get text(): string {
    const between = this.style.lineBreak.repeat(this.style.isSpaced ? 2 : 1);
    return [...this.lines, ...this.notes].join(between);
  }
}

export const orderedDraft = fc
  .tuple(style, fc.array(part(0), { minLength: 3, maxLength: 12 }))
  .map(([style, parts]) => {
    const writer = new Writer(style, parts.length);
    writer.write(parts, 0, style.label);
    return { text: writer.text, lineBreak: style.lineBreak };
  });
