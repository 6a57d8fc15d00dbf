import { endsWithColon, beginsReason, endsWithComma, hasVerb, isUnfinished } from "../text/sentences";
import { wordsIn } from "./passages";

/** Titles are short, begin with a capital and end without a mark; a sentence, a date and the number of a meeting are none. */
export const isTitle = (text: string): boolean =>
  text.length <= 300 &&
  /^(?:\d{4} )?(?:\p{Lu}|“.+”)/u.test(wordsIn(text)) &&
  !isMasthead.test(text) &&
  !isLanguage(text) &&
  !isRow(text) &&
  !isRemark.test(text) &&
  !hasRemark(text) &&
  !isOfContents(text) &&
  !hasVerb(text) &&
  !/^We(?: also| further)? \p{Ll}/u.test(wordsIn(text)) &&
  isUnfinished(text) &&
  !endsWithComma(text) &&
  !isDate(text);

/** `Remarks on section C:`, and no `Adopts the text that follows:`. The short lines behind it are no titles. */
export const introduces = (text: string): boolean => text.length < 80 && endsWithColon(text) && !/\bfollow/.test(text);

/** `Remarks on section C:`, which speaks of the text: what stands under it are no parts of the text itself. */
export const introducesRemarks = (text: string): boolean =>
  introduces(text) &&
  /\b(?:suggestions?|proposals?|remarks?|comments?|notes?|views|observations?) (?:on|to|for|about|regarding|concerning) (?:the )?(?:sections?|parts?|chapters?|articles?|paragraphs?|annex)\b/i.test(
    text,
  );

/** `Rationale`, on its line or at the end of another: what comes next is a remark of those who propose a text. */
export const announcesRemark = (text: string): boolean =>
  /(?:^|[^\p{L}\s,]\s+)(?:Rationale|Justification):?$/u.test(text.slice(-40));

/** `Rationale` on its line. */
export const isRemarkAlone = (text: string): boolean => /^(?:Rationale|Justification):?$/.test(text);

/** `Rationale We prefer option A.` */
export const hasRemark = (text: string): boolean => beginsReason(text) || announcesRemark(text);

/** `[English only]`, `[Original: English]`: the languages of an annex, between its label and its title. */
export const isLanguage = (text: string): boolean =>
  /^\[(?:Original: )?(?:Arabic|Chinese|English|French|Russian|Spanish)(?: only|[ ,/A-Za-z]*)\]$/.test(text);

/** `38th meeting`, `6th plenary meeting`: the line under an adopted text. What follows, such as votes, is no part of it. */
export const isMeeting = (text: string): boolean => /^\d+(?:st|nd|rd|th) .*meeting$/.test(text);

/** `Part I ......... 5`: a line of a table of contents. */
export const isOfContents = (text: string): boolean => /\.{5}/.test(text);

/** The row of a table: what stands in it stands apart. */
export const isRow = (text: string): boolean => /\S(?: {3,}|\t)\S/.test(text);

/** An item with a dash, clauses, a note, one of the editors, or a word on text that is to come or has gone. */
const isRemark =
  /^[-–—•*] |;|^See (?:also )?\p{L}|^\[?(?:Moved (?:as|to)|Deleted)\b|^[*_[({]*(?:Note|Remarks?|Comments?|Explanation):|[[{]Placeholder\b|^\[(?:No text|Delete)\b/iu;

const isMasthead =
  /^(?:Chapeau$|Contents$|Page \d+|United Nations(?:$|\s+[A-Z]+\/)|General Assembly|Security Council|Economic and Social Council|Human Rights Council|Distr\.|Original:|Agenda item|(?:Draft )?(?:resolution|decision)|\p{Lu}\p{Ll}+(?:-\p{Ll}+)? session$|\* |[A-Z][A-Z0-9.]*(?:\/[A-Z0-9.-]+)+(?: |$)|[A-Z]+(?:\.[A-Z0-9]+){2,}$)/iu;

const isDate = (text: string): boolean =>
  /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}$|\b\d{1,2}\/\d{1,2}\/\d{4}\b|\b\d{1,2}:\d{2}\b/u.test(text) || isMeeting(text);
