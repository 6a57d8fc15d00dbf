import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { cleanUp } from "../server/src/features/clean-up";
import { parseDraft } from "../server/src/model/draft";
import { footnotes } from "../server/src/model/footnotes";
import { outline } from "../server/src/model/outline";
import { assertLawful } from "./support/clean-up/lawful";

const folder = "../shared/corpus";

/** How many of each a text has once it is clean, counted by hand and in its source. */
interface Counts {
  readonly paragraphs: number;
  readonly notes: number;
  readonly brackets: number;
}

const extracted: readonly (readonly [file: string, counts: Counts])[] = [
  ["pd-uhc-2023.layout.txt", { paragraphs: 109, notes: 0, brackets: 1 }],
  ["pd-doha-2025-L5-draft.layout.txt", { paragraphs: 44, notes: 15, brackets: 0 }],
  ["pd-sdg-summit-2023.pymupdf.txt", { paragraphs: 43, notes: 2, brackets: 1 }],
  ["draft-c3-80-L29.layout.txt", { paragraphs: 28, notes: 36, brackets: 0 }],
  ["draft-c5-80-L5.layout.txt", { paragraphs: 174, notes: 57, brackets: 0 }],
  ["negotiation-adp-tool-2015-07.layout.txt", { paragraphs: 203, notes: 5, brackets: 231 }],
  ["unfccc-lima-decision-1cp20-2014.txt", { paragraphs: 125, notes: 0, brackets: 17 }],
];

describe("texts taken out of PDF files", () => {
  for (const [file, counts] of extracted) {
    it(`${file} becomes a draft, each note with its marker or told to have none`, function () {
      if (!existsSync(`${folder}/${file}`)) this.skip();
      const text = readFileSync(`${folder}/${file}`, "utf8");
      const result = cleanUp(text);
      assertLawful(text, result);
      assert.deepEqual(countsOf(result.text), counts);
      assert.deepEqual(markersWithoutNote(result.text), []);
      assert.deepEqual(
        unmarkedNotes(result.text),
        result.doubts.flatMap(({ message }) => /^The marker of note (\d+) /.exec(message)?.[1] ?? []),
      );
    });
  }
});

function countsOf(text: string): Counts {
  const draft = parseDraft(text);
  const { definitions } = footnotes(draft);
  return {
    paragraphs: outline(draft).paragraphs.length,
    notes: definitions.length,
    brackets: text.match(/\[/g)?.length ?? 0,
  };
}

function markersWithoutNote(text: string): string[] {
  const { markersOf, definitions } = footnotes(parseDraft(text));
  const defined = new Set(definitions.map(({ id }) => id));
  return [...markersOf.keys()].filter((id) => !defined.has(id));
}

function unmarkedNotes(text: string): string[] {
  const { markersOf, definitions } = footnotes(parseDraft(text));
  return definitions.flatMap(({ id }) => (markersOf.has(id) ? [] : [id]));
}
