import { memo } from "../text/memo";
import { beginsOperative, beginsPreambular, endsWithComma, isUnfinished } from "../text/sentences";
import type { HeadingScheme } from "../syntax/tree";
import type { Draft } from "./draft";
import { leavesOf } from "./leaves";
import { isOrgan, passages, wordsIn, type Passage } from "./passages";

/**
 * What a passage without a number is for. `operative` are unnumbered operative paragraphs, `section` titles without a
 * number, `subtitle` the title on the line under `Article 5`; `text` is any other, and belongs to what stands before it.
 */
export type Role =
  "frontMatter" | "title" | "organ" | "preambular" | "formula" | "operative" | "section" | "subtitle" | "text";

export interface Part extends Passage {
  readonly role: Role;
}

/** The passages of a draft that are not the labelled line of a paragraph, an item or a heading, each with its role. */
export const parts = memo((draft: Draft): readonly Part[] => {
  const found = new PartReader(draft).read();
  const end = found.findIndex(({ role }) => role !== "frontMatter");
  return withTitle(found.slice(0, end < 0 ? found.length : end)).concat(end < 0 ? [] : found.slice(end));
});

class PartReader {
  /** Before the preamble or the first paragraph, in a preamble, behind it, or under the last line of an adopted text. */
  private state: "front" | "preamble" | "body" | "end" = "front";
  private before: Passage | undefined;

  constructor(private readonly draft: Draft) {}

  read(): Part[] {
    return passages(this.draft).flatMap((passage) => {
      const role = this.roleOf(passage);
      this.before = passage;
      return role ? [{ ...passage, role }] : [];
    });
  }

  private roleOf(passage: Passage): Role | undefined {
    const kind = this.draft.blocks[passage.block]?.kind;
    if (passage.isFirst && kind !== "prose") {
      if (kind === "paragraph" || (kind === "heading" && this.isNumbered(passage))) this.state = "body";
      return undefined;
    }
    if (this.state === "body" && isMeeting.test(passage.text)) this.state = "end";
    return this.roleInText(wordsIn(passage.text), passage);
  }

  private roleInText(words: string, passage: Passage): Role {
    if ((isOrgan(words) || isPreamble.test(words)) && this.state !== "preamble") return this.enter("preamble", "organ");
    if (this.state === "end") return "text";
    if (beginsPreambular(words) && (this.state === "preamble" || endsClause(words)))
      return this.enter("preamble", "preambular");
    if (isFormula.test(words) && this.state !== "front") return this.enter("body", "formula");
    if (this.state !== "front" && beginsOperative(words)) return this.enter("body", "operative");
    if (this.state === "front") return "frontMatter";
    if (!isTitle(passage.text) || this.isQuoted(passage)) return "text";
    const scheme = this.bareHeading();
    if (scheme === "option") return "text";
    return scheme ? "subtitle" : "section";
  }

  /** A line in quotation marks behind a colon: words to be put into another text. */
  private isQuoted({ text }: Passage): boolean {
    return text.startsWith("“") && /:\s*$/.test(this.before?.text ?? "");
  }

  private enter(state: "preamble" | "body", role: Role): Role {
    this.state = state;
    return role;
  }

  /** `Article 5`, `II.`: the text proper has begun. A title in the markup of a web page may belong to the front matter. */
  private isNumbered({ block }: Passage): boolean {
    const source = this.draft.blocks[block];
    return source !== undefined && leavesOf(source, "headingLabel").some(({ scheme }) => scheme !== "title");
  }

  /** The scheme of the heading right before, if it says no more than its label: `Use of terms` under `Article 1`. */
  private bareHeading(): HeadingScheme | undefined {
    const source = this.before?.isFirst ? this.draft.blocks[this.before.block] : undefined;
    const label = source && leavesOf(source, "headingLabel")[0];
    return label && (this.before?.text.length ?? 0) <= label.end + 3 ? label.scheme : undefined;
  }
}

const isPreamble = /^preamble$/i;

const endsClause = (words: string): boolean => endsWithComma(words) || /[;,:][\s*_\])]*$/.test(words);

/** `Have agreed as follows:`, `Adopts the following declaration:` */
const isFormula =
  /^(?:(?:Have|Has) agreed|(?:Do |Does )?hereby)\b|^\p{Lu}\p{Ll}+ the following .{2,80}:$|\bas follows:$/iu;

/** Titles are short, begin with a capital and end without a mark; a sentence, a date and the number of a meeting are none. */
const isTitle = (text: string): boolean =>
  text.length <= 250 &&
  /^(?:\d{4} )?(?:\p{Lu}|“.+”)/u.test(wordsIn(text)) &&
  !isMasthead.test(text) &&
  !isSentence.test(text) &&
  isUnfinished(text) &&
  !endsWithComma(text) &&
  !isDate(text);

/** An item with a dash, a sentence that has lost its end, the row of a table, or a word on text that is to come. */
const isSentence = /\S(?: {3,}|\t)\S|^[-–—•*] |\b(?:shall|should)\b|^\[(?:Placeholder|No text|Delete)\b/i;

const isMasthead =
  /^(?:Chapeau$|United Nations|General Assembly|Security Council|Economic and Social Council|Human Rights Council|Distr\.|Original:|Agenda item|(?:Draft )?(?:resolution|decision)|\p{Lu}\p{Ll}+(?:-\p{Ll}+)? session$|\* |[A-Z][A-Z0-9.]*(?:\/[A-Z0-9.-]+)+(?: |$))/iu;

const isDate = (text: string): boolean =>
  /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}$|\b\d{1,2}\/\d{1,2}\/\d{4}\b|\b\d{1,2}:\d{2}\b/u.test(text) || isMeeting.test(text);

/** `38th meeting`, `6th plenary meeting`: the line under an adopted text. What follows, such as votes, is no part of it. */
const isMeeting = /^\d+(?:st|nd|rd|th) .*meeting$/;

/**
 * The front matter with its title told apart: the line with the number of the resolution, or else the last that is one.
 * Resolutions of the Security Council have no other title than their number.
 */
function withTitle(front: readonly Part[]): Part[] {
  const numbered = front.findIndex(({ text }) => /^\d+\/\d+\. +[\p{Lu}\d]/u.test(text));
  const last = front.findLastIndex(
    ({ text }) => isTitle(text) && !/^(?:Resolution|Decision|Original|Distr)\b/.test(text),
  );
  const alone = front.findLastIndex(({ text }) => /^Resolution \d+ \(\d{4}\)$/.test(text));
  const first = [numbered, last, alone].find((index) => index >= 0) ?? -1;
  return front.map((part, index) =>
    index === first || (numbered >= 0 && index > first && isTitle(part.text)) ? { ...part, role: "title" } : part,
  );
}
