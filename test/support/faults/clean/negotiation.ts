import type { Random } from "../random";
import { Phrases } from "./phrases";
import { planOf, referenceFrom, type Plan } from "./plan";
import { subjects } from "./subjects";

/** A text under negotiation: nested brackets, alternatives, whole paragraphs that are not agreed, bis and ter. */
export function negotiation(random: Random): string {
  const subject = random.pick(subjects);
  const writer = new Writer(new Phrases(subject, random), random);
  const plan = planOf(8 + random.below(8), random);
  return `Draft text on ${subject.title}\n\n${plan.map((paragraph) => writer.paragraph(paragraph, plan)).join("\n")}`;
}

const delegations = ["EU", "US", "Mexico", "G77", "Norway", "CARICOM"];

class Writer {
  constructor(
    private readonly phrases: Phrases,
    private readonly random: Random,
  ) {}

  paragraph({ number, items }: Plan, plan: readonly Plan[]): string {
    if (items > 0) return this.withList(number, items);
    const { chance } = this.random;
    if (chance(0.08)) return `[${number}. ${this.text(number, plan)}]\n[${number}. ${this.text(number, plan)}]\n`;
    if (chance(0.08)) return `[${number}. ${this.text(number, plan)}\n${this.insertion(number, "bis", plan)}]\n`;
    if (chance(0.1)) return this.inserted(number, plan);
    if (chance(0.08)) return this.options(number);
    if (chance(0.15)) return `[${number}. ${this.text(number, plan)}]\n`;
    return `${number}. ${this.text(number, plan)}\n`;
  }

  private inserted(number: number, plan: readonly Plan[]): string {
    const insertions = this.random.chance(0.4) ? ["bis", "ter"] : ["bis"];
    const written = insertions.map((word) => `[${this.insertion(number, word, plan)}]\n`);
    return `${number}. ${this.text(number, plan)}\n${written.join("")}`;
  }

  private insertion = (number: number, word: string, plan: readonly Plan[]): string =>
    `${number} ${word}. ${this.text(number, plan)}`;

  private options(number: number): string {
    return `${number}. ${this.phrases.promise()}:\nOption 1:\n[${this.phrases.promise()}.]\nOption 2:\n[${this.phrases.promise()}.]\n`;
  }

  private withList(number: number, items: number): string {
    const spanned = this.random.chance(0.25) ? this.random.below(items - 1) : -1;
    const list = Array.from({ length: items }, (_, index) => {
      const label = `(${String.fromCharCode(97 + index)})`;
      const stop = index === items - 1 ? "." : ";";
      const item = `${label} ${this.phrases.item()}${this.random.chance(0.3) ? this.bracketed() : ""}${stop}`;
      if (index === spanned) return `[${item}\n`;
      return `${item}${index === spanned + 1 && spanned >= 0 ? "]" : ""}\n`;
    });
    return `${number}. ${this.phrases.promise()} and ${this.bracketedVerb()}:\n${list.join("")}`;
  }

  private text(number: number, plan: readonly Plan[]): string {
    const sentences = Array.from({ length: 1 + this.random.below(3) }, () => this.sentence(number, plan));
    return sentences.join(" ");
  }

  private sentence(number: number, plan: readonly Plan[]): string {
    const { chance, pick } = this.random;
    const way = chance(0.3) ? referenceFrom(number, plan, this.random) : "";
    const reference = way && pick([`, as set out in${way}`, `[, as set out in${way}]`]);
    const plain = `${this.phrases.promise()}${chance(0.7) ? this.bracketed() : this.phrases.aside()}${reference}`;
    if (chance(0.12)) return `[${plain}.]`;
    if (chance(0.12)) return `[${pick(delegations)}: ${plain}.] [${this.phrases.promise()} - ${pick(delegations)}]`;
    return `${plain}.`;
  }

  private bracketedVerb(): string {
    return this.random.pick(["[will] [may] decide", "[shall][should] decide", "[EU: decide][agree]"]);
  }

  private bracketed(): string {
    const { pick } = this.random;
    return pick([
      "[, as appropriate,]",
      ` [by [2030] [2035]]`,
      ` and to ${this.bracketedVerb()} on ${this.phrases.things()}`,
      ` [with the help of ${this.phrases.partner()} [and others]]`,
      ` [${pick(delegations)}, ${pick(delegations)}: under the programme “${this.phrases.name()}”]`,
      ` [(including [the] ${this.phrases.things()})]`,
      ` and [to share] [to sell [or lend]] the result[s]`,
    ]);
  }
}
