import assert from "node:assert/strict";
import { citedBy, citerAt, cites, type Citation, type Citer } from "../../server/src/features/call-hierarchy";
import { editDraft, parseDraft, type Draft } from "../../server/src/model/draft";
import type { Span } from "../../server/src/text/span";
import { checkSpans } from "../support/feature";
import { readMarked, writeMarked } from "../support/marked";

/** The thing at the `|` of the sample, in its draft. */
function ask(sample: string): { draft: Draft; text: string; citer: Citer } {
  const { text, cursor = 0 } = readMarked(sample);
  const draft = parseDraft(text);
  const [citer] = citerAt(draft, cursor);
  assert.ok(citer, sample);
  return { draft, text, citer };
}

const names = (found: readonly Citation[] | undefined) => found?.map(({ other }) => other.name);

/** Checks the names of the others, and that the phrases that cite are those marked `{|so|}`. */
function check(relation: typeof cites, sample: string, expected: readonly string[]): void {
  checkSpans((draft, offset) => {
    const [citer] = citerAt(draft, offset);
    const found = citer && relation(draft, citer.key);
    assert.deepEqual(names(found), expected);
    return distinct(found?.flatMap(({ places }) => places) ?? []);
  }, sample);
}

/** One phrase may cite several. */
const distinct = (places: readonly Span[]) => [...new Map(places.map((place) => [place.start, place])).values()];

describe("the call hierarchy", () => {
  it("names a paragraph, item, article or note, at its number or a reference to it", () => {
    const nameAt = (sample: string) => ask(sample).citer.name;
    assert.equal(nameAt("|3 bis. We light lamps.\n"), "Paragraph 3 bis");
    assert.equal(nameAt("1. We decide:\n(a) To meet;\n|(b) To part.\n"), "Paragraph 1 (b)");
    assert.equal(nameAt("1. One.\n2. See paragraph |1 above.\n"), "Paragraph 1");
    assert.equal(nameAt("Article |5\n\n1. One.\n"), "Article 5");
    assert.equal(nameAt("1. One.¹\n\n|¹ A note.\n"), "Note 1");
    assert.deepEqual(citerAt(parseDraft("1. One.\n"), 5), []);
  });

  it("shows a paragraph with its items, its label selected", () => {
    const { text, citer } = ask("1. One.\n|2. We decide:\n(a) To meet.\n3. Three.\n");
    assert.equal(citer.detail, "We decide:");
    assert.equal(writeMarked(text, [citer.span]), "1. One.\n{|2. We decide:\n(a) To meet.|}\n3. Three.\n");
    assert.equal(writeMarked(text, [citer.selection]), "1. One.\n{|2.|} We decide:\n(a) To meet.\n3. Three.\n");
  });
});

describe("a paragraph is cited by", () => {
  const by = (sample: string, expected: readonly string[]) => check(citedBy, sample, expected);

  it("paragraphs, items, notes and text without a number, by ranges too", () => {
    by(
      "As in {|paragraph 2 below|}:\n\n1. One.\n|2. Two.\n3. See {|paragraphs 1 to 4|} and {|paragraph 2 above|}:\n(a) And {|paragraph 2 above|}.\n4. Four.\n\n¹ See {|paragraph 2 above|}.\n",
      ["Unnumbered text", "Paragraph 3", "Paragraph 3 (a)", "Note 1"],
    );
  });

  it("what cites one of its items", () => {
    by("|1. We decide:\n(a) To meet.\n2. See {|paragraph 1 (a) above|}.\n", ["Paragraph 2"]);
  });

  it("a note, and the note by the paragraphs with its marker", () => {
    by("1. One.{|¹|}\n2. Two.{|¹|}\n\n|¹ A note.\n", ["Paragraph 1", "Paragraph 2"]);
  });
});

describe("a paragraph cites", () => {
  const these = (sample: string, expected: readonly string[]) => check(cites, sample, expected);

  it("what it names, what lies in a range, and what its items name", () => {
    these(
      "1. One.\n2. Two.\n3. Three.\n|4. See {|paragraphs 1 to 3 above|}:\n(a) And {|paragraph 5 below|}.\n5. Five, see paragraph 1.\n",
      ["Paragraph 1", "Paragraph 2", "Paragraph 3", "Paragraph 5"],
    );
  });

  it("not what a note at the foot of its page names", () => {
    these("1. One.\n|2. We decide:¹\n\n¹ See paragraph 1 above.\n\n(a) As in {|paragraph 3 below|}.\n3. Three.\n", [
      "Paragraph 3",
    ]);
  });

  it("if it is a note or an article, what stands in that", () => {
    these("1. One.¹\n2. Two.\n\n|¹ See {|paragraph 2 above|}.\n", ["Paragraph 2"]);
    these("Article |1\n\n1. See {|article 2 below|}.\n\nArticle 2\n\n1. See article 1 above.\n", ["Article 2"]);
  });
});

describe("what was found before a change is found after it", () => {
  const draft = "1. We light lamps.\n|2. We ring bells, all of us.\n3. See paragraph 2 above.\n";

  /** The citing paragraphs, asked with the key from before the change. */
  const after = (from: string, to: string) => {
    const { draft: before, text, citer } = ask(draft);
    const start = text.indexOf(from);
    const edit = { span: { start, end: start + from.length }, text: to };
    assert.ok(start >= 0);
    return names(citedBy(editDraft(before, edit), citer.key));
  };

  it("with words before it", () => assert.deepEqual(after("1. We", "Bells\n\n1. We"), ["Paragraph 3"]));

  it("under another number", () =>
    assert.deepEqual(
      after(
        "2. We ring bells, all of us.\n3. See paragraph 2",
        "2. New.\n3. We ring bells, all of us.\n4. See paragraph 3",
      ),
      ["Paragraph 4"],
    ));

  it("in other words", () => assert.deepEqual(after("all of us", "all of them"), ["Paragraph 3"]));

  it("unless it is gone, or may be another", () => {
    assert.equal(after("2. We ring bells, all of us.\n", ""), undefined);
    assert.equal(after("We ring bells, all of us.", "No other word stays."), undefined);
  });

  it("and twins are told apart", () => {
    const { draft, citer } = ask("Article 1\n\n1. Same.\n\nArticle 2\n\n|1. Same.\n2. See paragraph 1 above.\n");
    assert.deepEqual(names(citedBy(draft, citer.key)), ["Paragraph 2"]);
  });
});
