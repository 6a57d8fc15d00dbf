import { toSuperscript } from "../../../../server/src/text/numerals";
import type { Random } from "../random";

/** The notes of one text: gives out markers and writes the notes of those that it gave. */
export class Notes {
  private last = 0;
  private readonly waiting: string[] = [];
  private mayRepeat = false;

  constructor(private readonly random: Random) {}

  /** The marker of a new note. */
  marker(): string {
    const marker = toSuperscript(++this.last);
    this.waiting.push(`${marker} ${this.source()}\n`);
    return marker;
  }

  /** The notes of the markers since the last call, each between blank lines. */
  write(): string {
    return this.waiting
      .splice(0)
      .map((note) => `\n${note}`)
      .join("");
  }

  private source(): string {
    const { below, pick, chance } = this.random;
    if (this.mayRepeat && chance(0.3)) return `Ibid., vol. ${100 + below(900)}, No. ${1000 + below(9000)}.`;
    this.mayRepeat = chance(0.3);
    if (this.mayRepeat) return `Valley Treaty Series, vol. ${100 + below(900)}, No. ${1000 + below(9000)}.`;
    return pick([
      `Resolution ${50 + below(28)}/${1 + below(300)}.`,
      `Resolution ${50 + below(28)}/${1 + below(300)}, annex.`,
      `See resolution ${50 + below(28)}/${1 + below(300)}, annex I.`,
      `A/${70 + below(9)}/${100 + below(400)}, para. ${1 + below(60)}.`,
      "Available at the library of the conference (room 12).",
      "The text was printed under the title “A first map”, without a date.",
    ]);
  }
}
