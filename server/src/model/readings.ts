import { fromLetter, fromRoman } from "../text/numerals";
import type { ItemKind } from "./skeleton";

export interface Reading {
  readonly itemKind: ItemKind;
  readonly value: number;
}

/** What a label's text can mean, the likelier meaning first: a single letter other than i is a letter. */
export function readingsOf(text: string): Reading[] {
  if (/^\d+$/.test(text)) return [{ itemKind: "digit", value: Number(text) }];
  const letter = fromLetter(text);
  const roman = fromRoman(text);
  const letterReading = letter === undefined ? [] : [{ itemKind: "letter" as const, value: letter }];
  const romanReading = roman === undefined ? [] : [{ itemKind: "roman" as const, value: roman }];
  const romanFirst = text === "i" || text.length > 1;
  return romanFirst ? [...romanReading, ...letterReading] : [...letterReading, ...romanReading];
}
