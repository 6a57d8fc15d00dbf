import { fromLetter, fromRoman } from "../../text/numerals";

/** The number of an option as it is written: `2`, `II`, `B`, `(b)` or `A.1`. */
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

const inline =
  /^[\s*_[]*(?:Option|OPTION|Alternative|ALTERNATIVE)\s+(\(?(?:\d+|[A-Za-z]+)(?:\.\d+)*\)?)(?=[\s:.\])*_]|$)/;

export const isFirstOption = ({ value }: OptionNumber): boolean =>
  readings(stepsOf(value).at(-1) ?? "").some(({ order }) => order === 1);

/**
 * Whether an option may be the next one of the series that the other stands in, or of one around it: it is not, where it
 * stands further in. `A.2` and `B` come next behind `A.1`.
 */
export function isNextOption(before: OptionNumber, next: OptionNumber): boolean {
  if (Math.abs((before.indent ?? next.indent ?? 0) - (next.indent ?? 0)) > ONE_STEP) return false;
  const steps = stepsOf(next.value);
  const others = stepsOf(before.value).slice(0, steps.length);
  return pairs(others, steps).some(([one, other]) => other.order === one.order + 1);
}

/** Whether two options are counted in one way: `I` and `II` are, `1` and `(a)` are not, nor `1` and `I`, nor `B` and `I`. */
export const areCountedTogether = (one: OptionNumber, other: OptionNumber): boolean =>
  /\d$/.test(bare(one)) === /\d$/.test(bare(other)) && pairs(stepsOf(one.value), stepsOf(other.value)).length > 0;

/** Options of one series may stand a tab, or two blanks, further in or out. */
const ONE_STEP = 2;

/** The number without its parentheses. */
export const bare = ({ value }: OptionNumber): string => value.replace(/[()]/g, "");

/** The bare numbers in `For option 1 and options (a) and (b), ...`. */
export const optionsNamed = (text: string): readonly string[] =>
  Array.from(text.matchAll(named)).flatMap(([, numbers = ""]) => numbers.match(/\d+|\b(?!and|or|to)[A-Za-z]+/g) ?? []);

const named = /\b[Oo]ptions? ((?:\(?(?:\d+|[A-Za-z]|[IVX]+)\)?(?:, | and | or | to )?)+)(?![A-Za-z])/g;

const stepsOf = (value: string): readonly string[] => value.match(/\d+|[A-Za-z]+/g) ?? [];

interface Reading {
  readonly kind: "number" | "small number" | "letter" | "small letter";
  readonly order: number;
}

/** The ways to read the last steps of two numbers that are the same up to there. */
function pairs(one: readonly string[], other: readonly string[]): [Reading, Reading][] {
  const last = one.length - 1;
  if (last !== other.length - 1 || one.slice(0, last).join() !== other.slice(0, last).join()) return [];
  const both: [string, string] = [one[last] ?? "", other[last] ?? ""];
  return readings(both[0]).flatMap((first) =>
    readings(both[1]).flatMap((second): [Reading, Reading][] =>
      first.kind === second.kind && !isMisread(both, first, second) ? [[first, second]] : [],
    ),
  );
}

/** `I` is a letter only beside `H` or `J`. */
const isMisread = (written: [string, string], { kind, order }: Reading, other: Reading): boolean =>
  kind.endsWith("letter") && written.some((step) => /^[IVX]$/i.test(step)) && Math.abs(order - other.order) !== 1;

/** `I` is a roman number and a letter. */
function readings(step: string): Reading[] {
  if (/\d/.test(step)) return [{ kind: "number", order: Number(step) }];
  const small = step === step.toLowerCase() ? "small " : "";
  const roman = /^[ivx]+$/i.test(step) ? fromRoman(step.toLowerCase()) : undefined;
  const letter = fromLetter(step.toLowerCase());
  return [
    ...(roman === undefined ? [] : [{ kind: `${small}number`, order: roman } as const]),
    ...(letter === undefined ? [] : [{ kind: `${small}letter`, order: letter } as const]),
  ];
}
