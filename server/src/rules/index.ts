import type { Rule } from "./rule";
import { brokenReference } from "./broken-reference";
import { citationForm } from "./citation-form";
import { duplicateFootnote } from "./duplicate-footnote";
import { duplicateNumber } from "./duplicate-number";
import { emptyBracket } from "./empty-bracket";
import { footnoteFullStop } from "./footnote-full-stop";
import { footnoteOrder } from "./footnote-order";
import { houseSpelling } from "./house-spelling";
import { ibidWithoutAntecedent } from "./ibid-without-antecedent";
import { markerBeforePunctuation } from "./marker-before-punctuation";
import { mixedSpelling } from "./mixed-spelling";
import { numberGap } from "./number-gap";
import { numberOrder } from "./number-order";
import { numberWithoutStop } from "./number-without-stop";
import { referenceDirection } from "./reference-direction";
import { repeatedMarker } from "./repeated-marker";
import { repeatedWords } from "./repeated-words";
import { subParagraphForm } from "./sub-paragraph-form";
import { subParagraphOrder } from "./sub-paragraph-order";
import { unbalancedParenthesis } from "./unbalanced-parenthesis";
import { unbalancedQuotation } from "./unbalanced-quotation";
import { unclosedBracket } from "./unclosed-bracket";
import { undefinedFootnote } from "./undefined-footnote";
import { unknownIgnore } from "./unknown-ignore";
import { unopenedBracket } from "./unopened-bracket";
import { unusedFootnote } from "./unused-footnote";
import { wrappedNumber } from "./wrapped-number";

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  brokenReference,
  citationForm,
  duplicateFootnote,
  duplicateNumber,
  emptyBracket,
  footnoteFullStop,
  footnoteOrder,
  houseSpelling,
  ibidWithoutAntecedent,
  markerBeforePunctuation,
  mixedSpelling,
  numberGap,
  numberOrder,
  numberWithoutStop,
  referenceDirection,
  repeatedMarker,
  repeatedWords,
  subParagraphForm,
  subParagraphOrder,
  unbalancedParenthesis,
  unbalancedQuotation,
  unclosedBracket,
  undefinedFootnote,
  unknownIgnore,
  unopenedBracket,
  unusedFootnote,
  wrappedNumber,
];
