import type { Random } from "../random";
import { Notes } from "./notes";
import { Phrases } from "./phrases";
import { planOf, referenceFrom, type Plan } from "./plan";
import { subjects } from "./subjects";

/** A declaration with notes at the foot of its pages, lists, quotations and references. */
export function declaration(random: Random): string {
  const subject = random.pick(subjects);
  const writer = new Writer(new Phrases(subject, random), new Notes(random), random);
  const body = writer.part(planOf(10 + random.below(12), random));
  const annex = random.chance(0.3) ? `\nAnnex\n\nHouse rules\n\n${writer.part(planOf(4, random))}` : "";
  return `ZERO DRAFT\n\nPolitical declaration on ${subject.title}\n\n${body}${annex}`;
}

class Writer {
  constructor(
    private readonly phrases: Phrases,
    private readonly notes: Notes,
    private readonly random: Random,
  ) {}

  /** Numbered paragraphs from 1 on, with the notes of each page behind them. */
  part(plan: readonly Plan[]): string {
    const pages = plan.map((paragraph) => {
      const written = this.paragraph(paragraph, plan);
      const ends = paragraph.number === plan.length || this.random.chance(0.2);
      return written + (ends ? this.pageEnd() : "");
    });
    return pages.join("");
  }

  private pageEnd(): string {
    const notes = this.notes.write();
    return notes && `${notes}\n`;
  }

  private paragraph({ number, items }: Plan, plan: readonly Plan[]): string {
    const label = this.random.chance(0.1) ? `- ${number}. ` : `${number}. `;
    if (items > 0) return `${label}${this.phrases.promise()}${this.marked(",")} and decide:\n${this.list(items)}`;
    const sentences = Array.from({ length: 1 + this.random.below(3) }, () => this.sentence(number, plan));
    return `${label}${sentences.join(" ")}\n`;
  }

  private sentence(number: number, plan: readonly Plan[]): string {
    const { chance, pick } = this.random;
    if (chance(0.2)) return this.phrases.remark();
    const way = chance(0.35) ? referenceFrom(number, plan, this.random) : "";
    const reference = way && pick([`, as set out in${way}`, ` in line with${way}`, `, without prejudice to${way}`]);
    const more = chance(0.3) ? `${this.marked(pick(["", ","]))} and to ${this.phrases.aim()}` : "";
    return `${this.phrases.promise()}${more}${this.phrases.aside()}${reference}${this.marked(".") || "."}`;
  }

  /** Now and then a mark with a marker behind it, else nothing. */
  private marked(mark: string): string {
    return this.random.chance(0.3) ? mark + this.notes.marker() : "";
  }

  private list(count: number): string {
    return Array.from({ length: count }, (_, index) => {
      const end = index === count - 1 ? "." : ";";
      const label = `(${String.fromCharCode(97 + index)})`;
      if (this.random.chance(0.12))
        return ` - ${label} ${this.phrases.item()}, and in particular:\n${this.sublist(end)}`;
      return ` - ${label} ${this.phrases.item()}${end}\n`;
    }).join("");
  }

  private sublist(end: string): string {
    const labels = ["i", "ii", "iii", "iv"].slice(0, 2 + this.random.below(3));
    return labels
      .map((label, index) => `   (${label}) ${this.phrases.item()}${index === labels.length - 1 ? end : ";"}\n`)
      .join("");
  }
}
