import fc from "fast-check";
import { toSuperscript } from "../../server/src/text/numerals";

/**
 * Drafts with numbers, right and wrong: gaps, doubles and disorder in paragraphs, items and notes, and references to all of
 * them. Every paragraph, item and note holds a word of its own, so that a test can tell which is which without a number.
 */
const wobbly = (value: number) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) });

const reference = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("above", "below"))
    .map(([n, way]) => ` See paragraph ${n} ${way}.`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9 }))
    .map(([a, b]) => ` See paragraphs ${a} to ${b} above.`),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("a", "b", "c"))
    .map(([n, letter]) => ` See paragraph ${n} (${letter}) above.`),
  fc.constantFrom(" See paragraph 3 of resolution 70/1.", " See A/79/1, para. 5.", "", ""),
);

const paragraph = (place: number) =>
  fc.record({
    number: wobbly(place + 1),
    insertion: fc.constantFrom("", "", "", "", "", " bis", " ter"),
    reference,
    marker: fc.boolean(),
    items: fc.oneof(
      { weight: 3, arbitrary: fc.constant([] as number[]) },
      {
        weight: 1,
        arbitrary: fc.tuple(wobbly(1), wobbly(2), wobbly(3)).map((values) => values.map((value) => Math.min(value, 7))),
      },
    ),
  });

const writeParagraph = (
  place: number,
  {
    number,
    insertion,
    reference,
    items,
  }: { number: number; insertion: string; reference: string; items: readonly number[] },
  marker: string,
) => {
  const list = items.map((value, index) => ` - (${"abcdefg"[value - 1] ?? "a"}) Item p${place}i${index};\n`).join("");
  return `${number}${insertion}. Paragraph p${place}.${marker}${reference}${list && " We decide:"}\n${list}`;
};

/** Notes bear numbers in any order, each once. */
export const numberedDraft = fc
  .integer({ min: 3, max: 9 })
  .chain((count) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, place) => paragraph(place))),
      fc.shuffledSubarray(
        Array.from({ length: count + 2 }, (_, index) => index + 1),
        { minLength: count },
      ),
      fc.integer({ min: 0, max: 2 }),
    ),
  )
  .map(([paragraphs, ids, unused]) => {
    const body = paragraphs.map((each, place) =>
      writeParagraph(place, each, each.marker ? toSuperscript(ids[place] ?? 1) : ""),
    );
    const notes = paragraphs.flatMap((each, place) => (each.marker || place < unused ? [ids[place] ?? 1] : []));
    const definitions = notes.map((id) => `${toSuperscript(id)} Note n${id}.\n`);
    return `Title of the draft\n\n${body.join("")}\n${definitions.join("\n")}`;
  });
