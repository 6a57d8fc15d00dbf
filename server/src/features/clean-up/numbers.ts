import { fromLetter, fromRoman } from "../../text/numerals";
import type { Label } from "./labels";

/** How a number fits those before it: it comes next, it is not far from that, or it can hardly be one of them. */
export type Fit = "next" | "near" | "far";

/** Counts the labels of a text, to tell a paragraph's number from one that a line happens to begin with. */
export class Numbers {
  private readonly paragraphs = new Map<string, number>();
  private letter = 0;
  private roman = 0;
  private digit = 0;

  fit(label: Label): Fit {
    if (label.kind === "item") return this.fitItem(label.value);
    if (label.kind !== "paragraph") return "next";
    const last = this.paragraphs.get(label.series) ?? 0;
    if (label.number === 1 || label.number === last + 1 || (label.isInsertion && label.number === last)) return "next";
    return Math.abs(label.number - last) <= 10 ? "near" : "far";
  }

  /** Counts a label that begins a paragraph. */
  take(label: Label | undefined): void {
    if (label?.kind === "paragraph") this.paragraphs.set(label.series, label.number);
    if (label?.kind === "paragraph") this.letter = this.roman = this.digit = 0;
    if (label?.kind !== "item") return;
    if (this.comesNext(fromRoman(label.value), this.roman)) this.roman = fromRoman(label.value) ?? 0;
    if (this.comesNext(fromLetter(label.value), this.letter)) this.letter = fromLetter(label.value) ?? 0;
    if (/^\d/.test(label.value)) this.digit = Number(label.value);
  }

  private fitItem(value: string): Fit {
    const isNext =
      this.comesNext(fromLetter(value), this.letter) ||
      this.comesNext(fromRoman(value), this.roman) ||
      (/^\d/.test(value) && this.comesNext(Number(value), this.digit));
    return isNext ? "next" : "near";
  }

  private comesNext(value: number | undefined, last: number): boolean {
    return value === 1 || value === last + 1;
  }
}
