/** Whether the text stops in the middle of a sentence: without a mark that ends a sentence or a clause of a list. */
export const isUnfinished = (text: string): boolean => !/[.;:!?]$|[;,] (?:and|or)$/.test(bare(text.slice(-60)));

/** Whether the text stops at a comma, as a preambular paragraph does. */
export const endsWithComma = (text: string): boolean => bare(text.slice(-20)).endsWith(",");

/** Whether the text ends with a colon, as a chapeau does. */
export const endsWithColon = (text: string): boolean => /:[\s*_]*$/.test(text.slice(-40));

/** Whether `text` begins in the middle of a sentence. */
export const beginsInside = (text: string): boolean => /^(?:\p{Ll}|[)\],;%]|[¹²³⁴-⁹]+\s*[,;])/u.test(text);

/** Whether the last word asks for another: `of`, `the`, `and`, a hyphen. */
export const endsOpen = (text: string): boolean =>
  /(?:^|\s)(?:a|an|the|of|on|in|at|by|to|for|from|with|and|or|nor|as|its|their|his|her|our|that|which|under|between|through|into|upon|towards|against|No\.|vol\.|para\.|paras\.|Article|article|section|paragraph|paragraphs|resolution|resolutions|decision)$|[\p{L}\p{N}-][-\u00AD]$|\d–$|[(/[]$/u.test(
    bare(text.slice(-40)),
  );

/** Whether the text refers to a number that may stand on the next line. */
export const endsWithReference = (text: string): boolean =>
  /(?:^|\s)(?:sub)?(?:paragraphs?|paras?\.|articles?|sections?|chapters?|annex|rules?|resolutions?|decisions?|items?|goals?|targets?|pages?|Nos?\.|of|and|to|or|in|on|the|under|than|about)$/i.test(
    bare(text.slice(-40)),
  );

/** `Recalling`, `Also noting`, `Deeply concerned`, `HAVING CONSIDERED`: how a preambular paragraph begins. */
export const beginsPreambular = (text: string): boolean =>
  /^\p{Lu}{3,}ING\b|^MINDFUL\b/u.test(text) || participle.test(text);

const feelings =
  "Aware|Alarmed|Convinced|Concerned|Conscious|Determined|Disturbed|Encouraged|Guided|Inspired|Mindful|Cognizant|Resolved|Committed";

const participle = new RegExp(
  `^(?:(?:Also|Further|Fully|Keenly|Strongly|Once|Again) (?:\\p{L}\\p{Ll}+ing|${feelings}|${feelings.toLowerCase()})|\\p{Lu}\\p{Ll}+ing|${feelings}|Deeply|Gravely)\\b`,
  "u",
);

/** `Decides to meet`, `Also decides`, `ALSO INVITES Member States`: how an operative paragraph begins. */
export const beginsOperative = (text: string): boolean => operative.test(text);

const verbs =
  "Adopts|Affirms|Approves|Calls|Commends|Condemns|Decides|Declares|Demands|Emphasizes|Encourages|Endorses|Expresses|Invites|Notes|Proclaims|Reaffirms|Recalls|Recognizes|Recommends|Reiterates|Requests|Resolves|Stresses|Takes|Underlines|Underscores|Urges|Welcomes";

const operative = new RegExp(
  `^(?:${verbs}|(?:Also|Further|Strongly|Solemnly) (?:${verbs}|${verbs.toLowerCase()}))\\b|^(?:ALSO |FURTHER )?\\p{Lu}{4,}S\\b(?=.*\\p{Ll})`,
  "u",
);

/** `Rationale We prefer option A.`: those who propose a text say why. */
export const beginsReason = (text: string): boolean => /^[*_[({]*(?:Rationale|Justification)\b/.test(text);

/** Whether the text has no small letter: `GENERAL PROVISIONS`. */
export const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether the text has a verb that titles lack. */
export const hasVerb = (text: string): boolean =>
  /\b(?:shall|should|(?<!political )will|must|may|would|is|are|was|were|has|have)\b/.test(text);

/** Without marks of footnotes, quotation marks and brackets at the end. */
const bare = (text: string): string => text.replace(/[\s⁰¹²³⁴-⁹)\]”’"'»*_]+$/u, "");
