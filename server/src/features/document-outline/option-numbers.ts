import { fromLetter, fromRoman } from "../../text/numerals";

/** The number of an option as it is written: `2`, `II`, `B` or `(b)`. */
export interface OptionNumber {
  readonly value: string;
  /** The blanks before it; undefined if it stands behind another label, as in `2. Option 1: Keepers shall ...`. */
  readonly indent: number | undefined;
}

/** The option that stands right behind a label, if there is one. */
export function optionBehind(text: string): OptionNumber | undefined {
  const value = inline.exec(text)?.[1];
  return value === undefined ? undefined : { value, indent: undefined };
}

const inline = /^[\s*_[]*(?:Option|OPTION|Alternative)\s+(\(?(?:\d+|[A-Za-z]+)\)?)(?=[\s:.\])*_]|$)/;

export const isFirstOption = ({ value }: OptionNumber): boolean => readings(value).some(({ order }) => order === 1);

/** Whether an option may be the next one of the series that the other stands in: it is not, where it stands further in. */
export const isNextOption = (before: OptionNumber, next: OptionNumber): boolean =>
  Math.abs((before.indent ?? next.indent ?? 0) - (next.indent ?? 0)) < 2 &&
  pairs(before, next).some(([one, other]) => other.order === one.order + 1);

/** Whether two options are counted in one way: `1` and `II` are, `1` and `(a)` are not. */
export const areCountedTogether = (one: OptionNumber, other: OptionNumber): boolean => pairs(one, other).length > 0;

interface Reading {
  readonly kind: "number" | "letter" | "small letter";
  readonly order: number;
}

const pairs = (one: OptionNumber, other: OptionNumber): [Reading, Reading][] =>
  readings(one.value).flatMap((first) =>
    readings(other.value).flatMap((second): [Reading, Reading][] =>
      first.kind === second.kind ? [[first, second]] : [],
    ),
  );

/** `I` is a roman number and a letter. */
function readings(value: string): Reading[] {
  const bare = /\d+|[A-Za-z]+/.exec(value)?.[0] ?? "";
  if (/\d/.test(bare)) return [{ kind: "number", order: Number(bare) }];
  const letter = fromLetter(bare.toLowerCase());
  if (bare === bare.toLowerCase()) return letter === undefined ? [] : [{ kind: "small letter", order: letter }];
  const roman = fromRoman(bare.toLowerCase());
  return [
    ...(roman === undefined ? [] : [{ kind: "number", order: roman } as const]),
    ...(letter === undefined ? [] : [{ kind: "letter", order: letter } as const]),
  ];
}
