import { memo } from "../text/memo";
import { beginsOperative, beginsPreambular, endsOpen, endsWithComma, isInCapitals } from "../text/sentences";
import type { Block, HeadingLabel, HeadingScheme } from "../syntax/tree";
import type { Draft } from "./draft";
import { headingLabelOf } from "./leaves";
import { ListedLines } from "./listed-lines";
import { withTitle } from "./front-matter";
import { namedPassages, type NamedPassage } from "./named-passages";
import { noteText } from "./note-text";
import { pageHeads } from "./page-heads";
import { pageTitle } from "./page-title";
import { headingOf, isBare, isOrgan, wordsIn, type Passage } from "./passages";
import { isProposer, proposers } from "./proposers";
import { reasons, type Reasons } from "./reasons";
import { strayOpening } from "./stray-opening";
import { announcesRemark, hasRemark, isLanguage, isMeeting, isOfContents, isTitle } from "./titles";

/**
 * What a passage without a number is for. `operative` are unnumbered operative paragraphs, `section` titles without a
 * number, `subtitle` the title on the line under `Article 5`, `restOfTitle` that of a title in several lines; `reasons` the line
 * before numbered reasons; `labelled` what has a label behind the name at the start of its line; `text` is any other, and
 * belongs to what stands before it.
 */
export type Role =
  | "frontMatter"
  | "title"
  | "organ"
  | "preambular"
  | "formula"
  | "operative"
  | "section"
  | "subtitle"
  | "restOfTitle"
  | "reasons"
  | "labelled"
  | "text";

export interface Part extends Passage {
  readonly role: Role;
}

/** The passages of a draft that are not the labelled line of a paragraph, an item or a heading, each with its role. */
export const parts = memo((draft: Draft): readonly Part[] => {
  const found = new PartReader(draft).read();
  const end = found.findIndex(({ role }) => role !== "frontMatter");
  const front = found.slice(0, end < 0 ? found.length : end);
  return (pageTitle(draft) === undefined ? withTitle(front) : front).concat(end < 0 ? [] : found.slice(end));
});

class PartReader {
  /** Before the preamble or the first paragraph, in a preamble, behind it, or under the last line of an adopted text. */
  private state: "front" | "preamble" | "body" | "end" = "front";
  private before: Passage | undefined;
  private roleBefore: Role | undefined;
  /** Whether the last label ends with that of an option, whose paragraphs may have no numbers. */
  private isInOption = false;
  private readonly listed = new ListedLines();
  /** The blocks that stand before the masthead. */
  private readonly strays: number;
  private readonly notes: ReadonlySet<number>;
  private readonly names: ReadonlySet<string>;
  private readonly reasons: Reasons;
  /** The running heads of pages. */
  private readonly heads: ReadonlySet<string>;
  /** Whether the lines here are reasons for what stands before them, in a text that is put together from proposals. */
  private isRemark = false;

  constructor(private readonly draft: Draft) {
    this.strays = strayOpening(draft);
    this.notes = noteText(draft);
    this.names = proposers(draft);
    this.reasons = reasons(draft);
    this.heads = pageHeads(draft);
  }

  read(): Part[] {
    return namedPassages(this.draft).flatMap((passage): Part[] => {
      if (this.state !== "front" && this.heads.has(passage.text)) return [{ ...passage, role: "text" }];
      const role = this.roleOf(passage);
      if (isLanguage(passage.text)) return [{ ...passage, role: role ?? "text" }];
      this.before = passage;
      this.roleBefore = role;
      return role ? [{ ...passage, role }] : [];
    });
  }

  private roleOf(passage: NamedPassage): Role | undefined {
    if (passage.block < this.strays) return "frontMatter";
    if (this.notes.has(passage.block)) return "text";
    const kind = this.draft.blocks[passage.block]?.kind;
    if (passage.isFirst && kind !== "prose") {
      this.passLabel(passage, kind);
      return undefined;
    }
    if (this.state === "body" && isMeeting(passage.text)) this.state = "end";
    if (this.isName(passage.text)) this.isRemark = false;
    const role = this.roleInText(wordsIn(passage.text), passage);
    this.listed.passLine(passage, role === "text");
    if (this.names.size > 0 && hasRemark(passage.text)) this.isRemark = true;
    return role;
  }

  private passLabel(passage: Passage, kind: Block["kind"] | undefined): void {
    if (kind === "paragraph" || (kind === "heading" && this.isNumbered(passage))) this.state = "body";
    if (!this.reasons.blocks.has(passage.block)) this.isRemark = false;
    if (kind !== "subParagraph") this.isInOption = endsWithOption.test(passage.text);
    this.listed.passLabel(passage, kind === "heading");
  }

  private roleInText(words: string, passage: NamedPassage): Role {
    if (isOrgan(words) || isPreamble.test(words))
      return this.state === "preamble" ? "text" : this.enter("preamble", "organ");
    if (this.state === "end") return "text";
    if (this.reasons.lines.has(passage.start)) return "reasons";
    if (this.isRestOfTitle(passage.text)) return "restOfTitle";
    if (this.isPreambular(words, passage.text)) return this.enter("preamble", "preambular");
    if (isFormula.test(words) && this.state !== "front") return this.enter("body", "formula");
    if (this.state !== "front" && this.isOperative(words, passage.text)) return this.enter("body", "operative");
    if (this.state === "front") return "frontMatter";
    if (this.isInOption && beginsOperative(words)) return "text";
    if (passage.isBehindName) return "labelled";
    if (this.listed.holds(passage) || !isTitle(passage.text) || this.isQuoted(passage)) return "text";
    if (this.isName(passage.text)) return "section";
    const before = this.before?.text ?? "";
    if (this.isRemark || announcesRemark(before) || this.isName(before)) return "text";
    const scheme = this.bareHeading();
    if (scheme === "option") return "text";
    return scheme ? "subtitle" : "section";
  }

  /** In a preamble, all that ends with a comma is a part of it, also `In pursuit of`; a number goes on behind the end of a page. */
  private isPreambular(words: string, text: string): boolean {
    if (isListed.test(text) || /^\d/.test(words)) return false;
    if (this.state !== "preamble") return beginsPreambular(words) && endsClause(words);
    return endsWithComma(words) || beginsPreambular(words);
  }

  private isOperative = (words: string, text: string): boolean =>
    beginsOperative(words) && !this.isInOption && !isListed.test(text);

  /** `INCLUDING LAMPS` under `PART II OIL,`: a line in capitals goes on with the title in capitals before it. */
  private isRestOfTitle(text: string): boolean {
    if (!this.before || !isInCapitals(text) || !isInCapitals(this.before.text)) return false;
    if (this.roleBefore === "subtitle" || this.roleBefore === "restOfTitle") return true;
    const label = this.headingBefore();
    return label !== undefined && label.scheme !== "section" && !isBare(this.before, label);
  }

  /** A line in quotation marks behind a colon: words to be put into another text. */
  private isQuoted({ text }: Passage): boolean {
    return text.startsWith("“") && /:\s*$/.test(this.before?.text ?? "");
  }

  private isName = (text: string): boolean => isProposer(this.names, text);

  private enter(state: "preamble" | "body", role: Role): Role {
    this.state = state;
    return role;
  }

  /**
   * `Article 5`, `II.`: the text proper has begun. A title in the markup of a web page may belong to the front matter, and a
   * table of contents does.
   */
  private isNumbered({ block, text }: Passage): boolean {
    const source = this.draft.blocks[block];
    const label = headingLabelOf(source);
    return label !== undefined && label.scheme !== "title" && !isOfContents(text);
  }

  /** The scheme of the heading right before, if it says no more than its label: `Use of terms` under `Article 1`. */
  private bareHeading(): HeadingScheme | undefined {
    const label = this.headingBefore();
    return label && this.before && isBare(this.before, label) ? label.scheme : undefined;
  }

  /** The label of the heading whose line stands right before. */
  private headingBefore = (): HeadingLabel | undefined => headingOf(this.draft, this.before);
}

const isPreamble = /^preamble$/i;

/** A comma, maybe before the number of a note as a PDF reader leaves it; or a page's end in the middle of it. */
const endsClause = (words: string): boolean =>
  endsWithComma(words) || endsOpen(words) || /[;,][\s*_\])]*(?: \d{1,3})?$/.test(words);

/** `- Lighting lamps;` */
const isListed = /^[-–—•*] /;

/** `34. [Option 1:` */
const endsWithOption = /\b(?:option|alternative) [^\s:]{1,6}:?[\s*_]*$/i;

/** `Have agreed as follows:`, `Adopts the following declaration:` */
const isFormula =
  /^(?:(?:Have|Has) agreed|(?:Do |Does )?hereby)\b|^\p{Lu}\p{Ll}+ the following(?: .{2,80})?:$|\bas follows:$/iu;
