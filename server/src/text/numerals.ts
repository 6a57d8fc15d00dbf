const romanDigits: readonly (readonly [string, number])[] = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** Writes `value` (1 to 3999) as a lower-case roman numeral. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = "";
  for (const [digit, worth] of romanDigits) {
    while (rest >= worth) {
      roman += digit;
      rest -= worth;
    }
  }
  return roman;
}

/** Reads a lower-case roman numeral; undefined for what `toRoman` would not write (`iiii`, `vx`). */
export function fromRoman(roman: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [digit, worth] of romanDigits) {
    while (roman.startsWith(digit, at)) {
      value += worth;
      at += digit.length;
    }
  }
  return value > 0 && value < 4000 && toRoman(value) === roman ? value : undefined;
}

/** Writes an item letter: 1 is `a`, 26 `z`, 27 `aa`, 28 `bb` (A/CONF.232/2022/INF.5 counts so). */
export function toLetter(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

/** Reads an item letter; undefined unless it is one lower-case letter, once or repeated. */
export function fromLetter(letter: string): number | undefined {
  if (!/^[a-z]+$/.test(letter) || letter !== letter.charAt(0).repeat(letter.length)) return undefined;
  return letter.charCodeAt(0) - 96 + 26 * (letter.length - 1);
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Writes a number in superscript digits: 12 is `¹²`. */
export const toSuperscript = (value: number): string =>
  String(value).replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));

/** Reads superscript digits: `¹²` is 12. */
export function fromSuperscript(digits: string): number {
  let number = 0;
  for (const digit of digits) number = number * 10 + superscripts.indexOf(digit);
  return number;
}

const insertions = ["", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"];

/** The place of an inserted paragraph after its number: none 0, `bis` 1, `ter` 2 and so on; undefined for other words. */
export function insertionRank(word: string): number | undefined {
  const rank = insertions.indexOf(word.toLowerCase());
  return rank < 0 ? undefined : rank;
}

/** The word for the `rank`th insertion: 1 is `bis`; undefined where there is none. */
export const insertionWord = (rank: number): string | undefined => insertions[rank];
