import { Prose } from "./prose";
import { randomFrom } from "./random";

/** What a draft says, before it is written as plain text or as Markdown. */
export interface Content {
  readonly paragraphs: readonly Paragraph[];
  /** The faults that were put into it, by the ids of Chapeau's rules; there is no other. */
  readonly planted: readonly Fault[];
}

export interface Paragraph {
  readonly number: number;
  readonly runs: readonly Run[];
  readonly items: readonly string[];
  /** The notes that stand below it. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly number: number;
  readonly text: string;
}

export type Run =
  | string
  | { readonly marker: number }
  | { readonly reference: number; readonly item?: string }
  | { readonly inside: readonly Run[]; readonly isClosed: boolean };

export type Fault = (typeof kinds)[number];

const kinds = ["undefined-footnote", "unused-footnote", "broken-reference", "unclosed-bracket"] as const;
const wordsOfParagraph = 142;
const paragraphsOfPage = 7;
const adverbs = ["strongly", "firmly", "solemnly", "jointly"];
const sources = [
  "Resolution 64/293.",
  "Resolution 48/134, annex.",
  "See resolution 68/192.",
  "United Nations, Treaty Series, vol. 2225, No. 39574.",
];

/** A draft of `count` paragraphs, always the same one; a fault in every 25th, or in every 6th of a short one. */
export function content(count: number): Content {
  const author = new Author(count);
  const paragraphs = Array.from({ length: count }, (_, index) => author.paragraph(index + 1));
  return { paragraphs, planted: author.planted };
}

class Author {
  readonly planted: Fault[] = [];
  private readonly random;
  private readonly prose;
  private notes = 0;
  private pending: Note[] = [];

  constructor(private readonly count: number) {
    this.random = randomFrom(count);
    this.prose = new Prose(this.random);
  }

  paragraph(number: number): Paragraph {
    const fault = this.faultAt(number);
    const items = Array.from({ length: itemsOf(number) }, () => `To act ${this.prose.clauses(20)}`);
    const words = wordsOfParagraph - 22 * items.length;
    const runs: Run[] = [
      `${this.prose.sentence(words * 0.4)}.`,
      ...this.marker(number, fault),
      ` ${this.prose.sentence(words * 0.25)}`,
      ...this.reference(number, fault),
      ...this.bracket(number, fault),
      `, ${this.prose.clauses(words * 0.25)}`,
    ];
    if (fault === "unused-footnote") this.note();
    return { number, runs, items, notes: this.notesBelow(number) };
  }

  private faultAt(number: number): Fault | undefined {
    const every = this.count < 100 ? 6 : 25;
    if (number % every !== 5) return undefined;
    const fault = kinds[this.planted.length % kinds.length] as Fault;
    this.planted.push(fault);
    return fault;
  }

  private marker(number: number, fault?: Fault): Run[] {
    if (fault === "undefined-footnote") return [{ marker: ++this.notes }];
    return number % 3 === 1 ? [{ marker: this.note() }] : [];
  }

  private reference(number: number, fault?: Fault): Run[] {
    if (fault === "broken-reference") return [", as set out in ", { reference: this.count + 900 }];
    if (number % 3 !== 2) return [];
    const target = 1 + Math.floor(this.random() * (number - 1));
    const item = itemsOf(target) > 0 ? { item: this.prose.pick(["a", "b"]) } : {};
    return [", as set out in ", { reference: target, ...item }];
  }

  private bracket(number: number, fault?: Fault): Run[] {
    if (![0, 3, 7].includes(number % 10) && fault !== "unclosed-bracket") return [];
    const inner: Run = { inside: [this.prose.pick(adverbs)], isClosed: true };
    const inside: Run[] = ["and ", inner, ` commit ${this.prose.clauses(6)}`];
    return [" ", { inside, isClosed: fault !== "unclosed-bracket" }];
  }

  private note(): number {
    this.pending.push({ number: ++this.notes, text: this.prose.pick(sources) });
    return this.notes;
  }

  private notesBelow(number: number): Note[] {
    if (number % paragraphsOfPage > 0 && number < this.count) return [];
    const notes = this.pending;
    this.pending = [];
    return notes;
  }
}

/** Items in one paragraph of six, two to four of them. */
const itemsOf = (number: number) => (number % 6 === 4 ? 2 + (number % 3) : 0);
