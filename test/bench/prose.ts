const openings = [
  "We reaffirm our commitment",
  "We stress the need",
  "We renew our promise",
  "We recall the decision",
  "We welcome the readiness of all coastal States",
  "We encourage port authorities",
  "We call upon shipowners",
  "We note the wish of many island communities",
];

/** No clause begins with the words that another one ends with, so that no word stands twice in a row. */
const clauses = [
  "to keep every harbour open to ships that seek shelter",
  "with due regard for the safety of crews and passengers",
  "through training that reaches women and men alike",
  "by sharing charts, tide tables and weather reports free of charge",
  "under national law and the obligations that flow from treaties",
  "among neighbours who fish in one bay",
  "before the season of storms begins",
  "including for small vessels without radio",
  "while leaving room for what each region knows best",
  "upon request and on terms that are agreed by both sides",
  "so that no sailor is left without help",
  "from the first signal of distress until the rescue is complete",
  "without any burden on those who can least carry it",
  "in line with the best knowledge of pilots and engineers",
  "across borders that run through rivers and lakes",
  "as the guardians of lighthouses have done for centuries",
  "for the benefit of generations that are still to come",
  "together with schools, museums and workshops of boatbuilders",
  "against fraud in the sale of “seaworthy” hulls",
  "at a pace that allows poor harbours to keep up",
  "within the means that parliaments have granted",
  "despite the distance between many of the islands",
  "since a lamp that is not lit may cost a life",
  "after hearing dockers, captains and harbour masters",
];

/** Makes words that no rule objects to; the same ones for the same random numbers. */
export class Prose {
  private last = "";

  constructor(private readonly random: () => number) {}

  /** A sentence without its full stop, of about so many words. */
  sentence(words: number): string {
    const opening = this.pick(openings);
    return `${opening} ${this.clauses(words - countWords(opening))}`;
  }

  /** Clauses in mid-sentence, about so many words in all and one clause at least. */
  clauses(words: number): string {
    const taken: string[] = [];
    let left = words;
    do {
      taken.push(this.next());
      left -= countWords(taken[taken.length - 1] ?? "");
    } while (left > 4);
    return taken.join(", ");
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  /** Another clause than the one before. */
  private next(): string {
    const others = clauses.filter((clause) => clause !== this.last);
    this.last = this.pick(others);
    return this.last;
  }
}

const countWords = (text: string) => text.split(" ").length;
