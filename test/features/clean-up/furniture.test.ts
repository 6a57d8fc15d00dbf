import assert from "node:assert/strict";
import { cleanUp } from "../../../server/src/features/clean-up";
import { assertClean, countOf } from "../../support/clean-up/lawful";

/** Enough words that a page is one. */
const filler = Array.from(
  { length: 12 },
  (_, row) => `The keepers of lighthouse ${row + 101} read aloud on every long evening.`,
);

const pages = (count: number, page: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => page(index + 1)).join("");

describe("cleaning up: page headers and footers", () => {
  it("leaves out job numbers, page numbers and running heads, left and right", () => {
    const result = cleanUp(
      pages(4, (number) => {
        const head = number % 2 === 0 ? "A/99/L.7          Mountain railways" : "Mountain railways          A/99/L.7";
        return `${head}\n\n${number}. We ride up.\n\n${number}/4                    99-12345\n\n`;
      }),
    );
    assert.equal(
      result.text,
      "Mountain railways A/99/L.7\n\n1. We ride up.\n2. We ride up.\n3. We ride up.\n4. We ride up.\n",
    );
    assert.equal(countOf(result, "furniture"), 7);
    assert.deepEqual(
      result.leftOut.find(({ text }) => text.startsWith("A/99")),
      { text: "A/99/L.7 Mountain railways", count: 2 },
    );
  });

  it("leaves out what is certain even if it stands there once", () => {
    assertClean(
      `
1. We read.
 99-20107 (E)     271023
 *9920107*
2. We write.
`,
      `
1. We read.
2. We write.
`,
    );
  });

  it("knows many forms of page numbers", () => {
    for (const form of ["Page # of 3", "page #", "– # –", "- # -", "#/3", "#", "Harbour libraries          #"]) {
      const text = pages(3, (number) => `${filler.join("\n")}\n${form.replace("#", String(number))}\n`);
      assert.deepEqual(cleanUp(text).text.match(/^.*(?:Page|page|–|- |\/|Harbour|^\d+$).*$/gm), null, form);
    }
  });

  it("takes a form feed for the end of a page", () => {
    const text = pages(
      3,
      (number) => `${number > 1 ? "\f" : ""}Harbour libraries\n\n${number}. We lend books to\nthe whales.\n`,
    );
    assert.equal(
      cleanUp(text).text,
      "Harbour libraries\n\n1. We lend books to the whales.\n\n2. We lend books to the whales.\n\n3. We lend books to the whales.\n",
    );
  });

  it("keeps numbers that count no pages, and lines that recur in the body", () => {
    for (const line of ["1", "5/6", "A/99/L.7", "The Conference of Lamplighters", "Page 3"]) {
      const text = `1. We have met.\n\n${line}\n\n2. We part.\n`;
      assert.equal(cleanUp(text).text, text);
    }
    const refrain = pages(
      4,
      (number) => `${number}. We sing;\nof the Choir of Keepers,\n${number}/4 99-12345\nof the Choir of Keepers,\n`,
    );
    assert.equal(cleanUp(refrain).text.match(/of the Choir/g)?.length, 8);
  });

  it("joins a paragraph over the end of a page, in a text that is not wrapped", () => {
    assertClean(
      `
1. We will print the timetables of all mountain railways in

2/3                    99-12345

A/99/L.7

every language of the valleys.
2. We will print them again.

99-12345                    3/3

A/99/L.7
`,
      `
1. We will print the timetables of all mountain railways in every language of the valleys.
2. We will print them again.
`,
    );
  });

  it("leaves out the head of the next page right behind a note", () => {
    const page = (number: number) =>
      `${number}. We light the lamps of harbour ${number}, all of them, ${"as long as there is oil and somebody to light them, ".repeat(8)}and end.${number}\n` +
      `__________________\n${number} Lamp Gazette, No. ${number}.\nA/99/L.7\nLamps of the harbours\n${number + 1}/4\n99-12345\n`;
    const { text } = cleanUp(
      `99-12345 (E)   010299   020299\n*9912345*\n${page(1)}${page(2)}${page(3)}Please recycle\n`,
    );
    assert.doesNotMatch(text, /A\/99|Lamps of the harbours|\/4|99-12345|recycle/);
    assert.equal(text.match(/^[¹²³] Lamp Gazette, No\. \d\.$/gm)?.length, 3);
  });
});
