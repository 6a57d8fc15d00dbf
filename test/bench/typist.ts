import { randomFrom } from "./random";

/** `text` takes the place of so many UTF-16 units. */
export interface Edit {
  readonly line: number;
  readonly character: number;
  readonly removed: number;
  readonly text: string;
}

const letters = "etaoinshr";

/** Types one letter in the middle of a word somewhere, and takes it back at the next turn, so that the draft stays what it is. */
export class Typist {
  private readonly lines: string[];
  private readonly random = randomFrom(1);
  private typed: Edit | undefined;

  constructor(text: string) {
    this.lines = text.split("\n");
  }

  text(): string {
    return this.lines.join("\n");
  }

  next(): Edit {
    const edit = this.typed ? { ...this.typed, removed: 1, text: "" } : this.letter();
    this.typed = this.typed ? undefined : edit;
    const line = this.lines[edit.line] ?? "";
    this.lines[edit.line] = line.slice(0, edit.character) + edit.text + line.slice(edit.character + edit.removed);
    return edit;
  }

  private letter(): Edit {
    for (;;) {
      const line = this.upTo(this.lines.length);
      const character = this.upTo(this.lines[line]?.length ?? 0);
      if (/^[a-z]{2}$/.test(this.lines[line]?.slice(character - 1, character + 1) ?? ""))
        return { line, character, removed: 0, text: letters[this.upTo(letters.length)] ?? "e" };
    }
  }

  private upTo(count: number): number {
    return Math.floor(this.random() * count);
  }
}
