import type { Random } from "../random";
import { promises, remarks, type Subject } from "./subjects";

/** Writes phrases and sentences about one subject. */
export class Phrases {
  constructor(
    private readonly subject: Subject,
    private readonly random: Random,
  ) {}

  aim(): string {
    return this.random.pick(this.subject.aims);
  }

  promise(): string {
    return `${this.random.pick(promises)} to ${this.aim()}`;
  }

  remark(): string {
    return this.random.pick(remarks);
  }

  partner(): string {
    return this.random.pick(this.subject.partners);
  }

  name(): string {
    return this.random.pick(this.subject.names);
  }

  /** Two different things, joined. */
  things(): string {
    return this.random.shuffle(this.subject.things).slice(0, 2).join(" and ");
  }

  /** What may stand inside a sentence, with the blank or comma before it. */
  aside(): string {
    return this.random.pick([
      ` (including ${this.things()})`,
      ` (in short, the ${this.things()} (old ones too) of our towns)`,
      `, with the help of ${this.partner()}`,
      `, also known as “${this.name()}”`,
      ` under the programme “${this.name()}” (phase ${this.random.pick(["one", "two"])})`,
      `, so that ${this.things()} are there for everyone`,
      "",
    ]);
  }

  item(): string {
    const aim = this.aim();
    return `To ${aim}${this.random.chance(0.4) ? this.aside() : ""}`;
  }
}
