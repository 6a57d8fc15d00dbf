import { checkLeaves } from "../support/leaves";

describe("the grammar reads", () => {
  const labels = [
    "12.",
    "12)",
    "12 bis.",
    "12bis.",
    "12 ter",
    "12 alt 2.",
    "PP3.",
    "OP 4 bis.",
    "Pp6",
    "5bis ante.",
    "3.1",
    "3.1bis",
    "3.1:",
    "(3bis)",
    "(3 quater)",
  ];
  for (const label of labels) {
    it(`the paragraph label ${label}`, () =>
      checkLeaves(`${label} We act.\n`, [`paragraph: <paragraphLabel ${label}> We act.`]));
  }

  const items = ["(a)", "a)", "(iv)", "iv)", "a.", "iv.", "(aa)", "(2)"];
  for (const label of items) {
    it(`the sub-paragraph label ${label}`, () =>
      checkLeaves(`${label} To act;\n`, [`subParagraph: <subParagraphLabel ${label}> To act;`]));
  }

  const headings = [
    ...[
      "Article 5",
      "Article 4 bis",
      "Article ante 58",
      "Rule 3.2",
      "Article 8 (2) (b)",
      "Annex II",
      "Annex",
      "II.",
      "IV",
    ],
    ...[
      "Option 1:",
      "OPTION II:",
      "PART ONE",
      "Part Two:",
      "CHAPTER FIRST",
      "Section Sixth",
      "ALTERNATIVE 2",
      "Option A.1:",
      "Option (iii):",
      "Option b:",
    ],
  ];
  for (const heading of headings) {
    const label = heading.replace(":", "");
    it(`the heading ${heading}`, () =>
      checkLeaves(`${heading}\n`, [`heading: <headingLabel ${label}>${heading.slice(label.length)}`]));
  }

  it("a heading with its title behind it, but no sentence", () => {
    checkLeaves("Article 5 Use of terms\n", ["heading: <headingLabel Article 5> Use of terms"]);
    checkLeaves("L. Lamps of the sea\n", ["heading: <headingLabel L.> Lamps of the sea"]);
    checkLeaves("L. We light the lamps.\n", ["prose: L. We light the lamps."]);
    checkLeaves("Rule 3.2 Use of terms\n", ["heading: <headingLabel Rule 3.2> Use of terms"]);
    checkLeaves("Article 5 Rules this sea.\n", ["prose: <reference Article 5> Rules this sea."]);
  });

  it("an item with bis right behind its label", () =>
    checkLeaves("(a)bis To act;\n", ["subParagraph: <subParagraphLabel (a)>bis To act;"]));

  it("no paragraph label in parentheses without bis, nor in mid-sentence", () => {
    checkLeaves("(2015) We act.\n", ["prose: <parenthesis (>2015<parenthesis )> We act."]);
    checkLeaves("(5 bis) above\n", ["prose: <parenthesis (>5 bis<parenthesis )> above"]);
    checkLeaves("(5 alt) We act.\n", ["prose: <parenthesis (>5 alt<parenthesis )> We act."]);
    checkLeaves("Part one of this text\n", ["prose: Part one of this text"]);
  });

  it("a heading of a web page in brackets", () =>
    checkLeaves("## [Article 5] *(terms)*\n", [
      "heading: ## <bracket [><headingLabel Article 5><bracket ]> *<parenthesis (>terms<parenthesis )>*",
    ]));

  it("no heading in what says more of an article than its number", () => {
    checkLeaves("Rule 3.2 of the keepers says so.\n", ["prose: Rule 3.2 of the keepers says so."]);
    checkLeaves("Rule 3.2: Lamps are lit, as we have said.\n", ["prose: Rule 3.2: Lamps are lit, as we have said."]);
  });

  const prose = [
    "26 July 2021",
    "2021 Declaration on the sea",
    "10 a.m. sharp",
    "1.5 degrees",
    "Article 5 of the Charter says so.",
    "e.g. this",
  ];
  for (const text of prose) {
    it(`no label in “${text}”`, () =>
      checkLeaves(`${text}\n`, [`prose: ${text}`.replace("Article 5 of", "<reference Article 5> of")]));
  }

  it("no reference, citation or address in the middle of a word", () => {
    checkLeaves("Under this Part. 4 particles 5 are www www.\n", [
      "prose: Under this Part. 4 particles 5 are www www.",
    ]);
    checkLeaves("Write to Ann@sea.org wwww.\n", ["prose: Write to <literal Ann@sea.org> wwww."]);
  });

  it("a label behind a dash, brackets and emphasis", () => {
    checkLeaves(" - [**12.** We act.\n", ["paragraph:  - <bracket [>**<paragraphLabel 12.>** We act."]);
    checkLeaves("1. (a) To act;\n", ["paragraph: <paragraphLabel 1.> <subParagraphLabel (a)> To act;"]);
  });

  it("a bare number behind a line that ends a clause as the beginning of a block, and within a sentence as a part of it", () => {
    checkLeaves("1. We act;\n2 Affirms it.\nThe\n3 Fates.\n", [
      "paragraph: <paragraphLabel 1.> We act;",
      "prose: <bareNumber 2> Affirms it.\nThe\n3 Fates.",
    ]);
  });

  it("an item right behind an option", () => {
    checkLeaves("Option 1: (a) To act;\n", ["heading: <headingLabel Option 1>: <subParagraphLabel (a)> To act;"]);
    checkLeaves("  Option (b):\n", ["heading:   <headingLabel Option (b)>:"]);
  });

  it("a pragma as a line by itself, with text right behind it", () => {
    checkLeaves("%% chapeau: ignore number-gap, repeated-words on purpose\nWe act.\nWe end.\n", [
      "pragma: <pragma %% chapeau: ignore number-gap, repeated-words><literal  on purpose\n>",
      "prose: We act.\nWe end.",
    ]);
    checkLeaves("We act.\n  %% Chapeau: quiet\n(a) To end.\n", [
      "prose: We act.",
      "pragma:   <pragma %% Chapeau:><literal  quiet\n>",
      "subParagraph: <subParagraphLabel (a)> To end.",
    ]);
  });

  it("notes, and their markers in superscript or in carets", () => {
    checkLeaves("1. One¹ two.[^b]\n\n¹ Ibid., annex.\n\n[^b]: A/79/1.\n", [
      "paragraph: <paragraphLabel 1.> One<footnoteMarker ¹> two.<footnoteMarker [^b]>",
      "footnote: <footnoteLabel ¹> <citation Ibid., annex>.",
      "footnote: <footnoteLabel [^b]:> <citation A/79/1>.",
    ]);
  });

  it("no marker in an exponent or a formula", () => {
    checkLeaves("50 m² and about 10⁶ and CO₂ and 30⁰C\n", ["prose: 50 m² and about 10⁶ and CO₂ and 30⁰C"]);
  });

  it("brackets with their owners, and what is no bracket", () => {
    checkLeaves("[EU, Mexico: shall][may - US] [...] [70/1](#) [without reference to a Main Committee (A/80/L.8)]\n", [
      "prose: <bracket [><attribution EU, Mexico:> shall<bracket ]><bracket [>may <attribution - US><bracket ]> <literal [...]> <literal [70/1](#)> <literal [without reference to a Main Committee (A/80/L.8)]>",
    ]);
  });

  it("parentheses beside labels in running text", () => {
    checkLeaves("including (a) one (two) and ii) three\n", [
      "prose: including <enumerator (a)> one <parenthesis (>two<parenthesis )> and ii<parenthesis )> three",
    ]);
  });

  const references = [
    "paragraph 13 (a) above",
    "paragraphs 5 to 9 and 12",
    "paras. 5-7",
    "subparagraph (b)",
    "operative paragraph 4",
    "preceding paragraph",
    "article 12, paragraph 2",
    "paragraph 3 bis",
  ];
  for (const reference of references) {
    it(`the reference ${reference}`, () =>
      checkLeaves(`see ${reference}, again\n`, [`prose: see <reference ${reference}>, again`]));
  }

  it("no reference in what belongs to another text", () => {
    checkLeaves("see its paragraph 5 and A/79/12, para. 33, again\n", [
      "prose: see its paragraph 5 and <citation A/79/12, para. 33>, again",
    ]);
  });

  const citations = [
    "resolution 70/1",
    "resolutions 55/2 and 60/1",
    "Res 73/195",
    "resolution 1325 (2000)",
    "resolution 217 A (III)",
    "decision 1/CP.21",
    "vol. 2225, No. 39574",
    "CEDAW/C/GC/38",
    "FCCC/CP/2015/10/Add.1",
  ];
  for (const citation of citations) {
    it(`the citation ${citation}`, () => checkLeaves(`see ${citation}.\n`, [`prose: see <citation ${citation}>.`]));
  }

  it("addresses as they are", () => {
    checkLeaves("at ocean@example.org or https://example.org/a.\n", [
      "prose: at <literal ocean@example.org> or <literal https://example.org/a>.",
    ]);
  });

  it("a forgotten full stop without swallowing the next paragraph", () => {
    checkLeaves("1. One\n2. Two\n", ["paragraph: <paragraphLabel 1.> One", "paragraph: <paragraphLabel 2.> Two"]);
  });
});
