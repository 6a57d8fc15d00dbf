/** One kind of coloured thing. A theme that does not know it takes the colour of `scope`, which the TextMate grammar gives too. */
export interface TokenType {
  readonly id: string;
  /** The standard type of the protocol that it is a kind of. */
  readonly superType: string;
  readonly description: string;
  readonly scope: string;
}

/** In the order of the legend. The manifest of the extension is generated from here. */
export const tokenTypes = [
  {
    id: "paragraphNumber",
    superType: "number",
    description: "The number or letter of a paragraph or sub-paragraph",
    scope: "keyword.other.label.paragraph.declaration",
  },
  {
    id: "headingNumber",
    superType: "namespace",
    description: "The name and number of an article, annex, part, section or option",
    scope: "markup.heading.declaration",
  },
  {
    id: "noteNumber",
    superType: "number",
    description: "A footnote marker, or the number of a note",
    scope: "constant.numeric.footnote.marker.declaration",
  },
  {
    id: "negotiationBracket",
    superType: "operator",
    description: "A square bracket around text that is not agreed",
    scope: "punctuation.section.brackets.declaration",
  },
  {
    id: "delegation",
    superType: "type",
    description: "A delegation named in a bracket",
    scope: "entity.name.type.delegation.declaration",
  },
  {
    id: "crossReference",
    superType: "variable",
    description: "Words that refer to a paragraph",
    scope: "variable.other.reference.declaration",
  },
  {
    id: "citedDocument",
    superType: "class",
    description: "A resolution, treaty or document symbol",
    scope: "support.class.citation.declaration",
  },
  {
    id: "openingPhrase",
    superType: "keyword",
    description: "The words that open a preambular or operative paragraph",
    scope: "markup.italic.opening.declaration",
  },
  {
    id: "pragma",
    superType: "comment",
    description: "A line for Chapeau, which is not part of the text",
    scope: "comment.line.pragma.declaration",
  },
] as const satisfies readonly TokenType[];

export type TokenTypeId = (typeof tokenTypes)[number]["id"];

/** In the order of the legend. */
export const tokenModifiers = [
  { id: "broken", description: "A marker without note, a reference to nothing, a bracket without partner" },
  { id: "external", description: "A reference to a paragraph of another text" },
  { id: "nested", description: "A bracket inside another" },
  { id: "deep", description: "A bracket inside two or more others" },
] as const;

export type TokenModifierId = (typeof tokenModifiers)[number]["id"];

/** What points to another text looks like a citation. */
export const modifiedScopes: Readonly<Record<string, string>> = {
  "crossReference.external": "support.class.citation.declaration",
};
