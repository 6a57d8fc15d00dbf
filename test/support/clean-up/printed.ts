import fc from "fast-check";
import { toSuperscript } from "../../../server/src/text/numerals";

/** A draft as it is meant, and as a PDF reader gives it back: broken into lines and pages, with heads, feet and plain digits. */
export interface Printed {
  /** The paragraphs in order, each with raised markers; notes are not among them. */
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
  readonly text: string;
}

const nouns = ["lamp", "whale", "harbour", "station", "reader", "timetable", "viaduct", "novel", "keeper", "tower"];
const joints = ["of the", "and every", "in each", "with a", "for the sake of their", "or the"];

const phrase = fc
  .array(fc.tuple(fc.constantFrom(...nouns), fc.constantFrom(...joints)), { minLength: 6, maxLength: 14 })
  .map((pairs) => pairs.map(([noun, joint]) => `${noun} ${joint}`).join(" "));

/** A paragraph's words; `#` stands for a marker. */
const sentence = fc
  .record({
    phrase,
    end: fc.constantFrom(...nouns),
    year: fc.constantFrom("", " in 1995", " since 12 May 2020"),
    marked: fc.boolean(),
  })
  .map(({ phrase: words, end, year, marked }) => `${words} ${end}${year}${marked ? ",# and the sea" : ""}`);

const paragraph = fc.record({ sentence, items: fc.array(sentence, { maxLength: 3 }) });

const style = fc.record({
  width: fc.integer({ min: 60, max: 90 }),
  pageLength: fc.integer({ min: 14, max: 30 }),
  margin: fc.constantFrom(0, 13),
  firstIndent: fc.constantFrom(0, 6),
  marker: fc.constantFrom(
    (digits: string) => digits,
    (digits: string) => ` ${digits}`,
  ),
  noteAlone: fc.boolean(),
  hasHead: fc.boolean(),
});

type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** Drafts of some pages. */
export const printed: fc.Arbitrary<Printed> = fc
  .record({ paragraphs: fc.array(paragraph, { minLength: 6, maxLength: 16 }), style })
  .map(({ paragraphs, style: chosen }) => print(paragraphs, chosen));

function print(paragraphs: readonly { sentence: string; items: readonly string[] }[], style: Style): Printed {
  let notes = 0;
  const meant: string[] = [];
  const lines: { text: string; note?: number }[] = [];
  const add = (label: string, words: string, end: string) => {
    const number = words.includes("#") ? ++notes : undefined;
    const text = `${label} We keep the ${words}${end}`;
    meant.push(number === undefined ? text : text.replace("#", toSuperscript(number)));
    const plain = number === undefined ? text : text.replace("#", style.marker(String(number)));
    const broken = wrapped(plain, style.width, style.firstIndent);
    const at = broken.findIndex((line) => number !== undefined && / and the sea/.test(joinedFrom(broken, line)));
    for (const [index, line] of broken.entries()) {
      lines.push({
        text: " ".repeat(style.margin) + line,
        ...(index === at && number !== undefined && { note: number }),
      });
    }
  };
  for (const [index, { sentence: words, items }] of paragraphs.entries()) {
    add(`${index + 1}.`, words, items.length > 0 ? ":" : ".");
    for (const [place, item] of items.entries())
      add(`(${"abc".charAt(place)})`, item, place < items.length - 1 ? ";" : ".");
  }
  const written = Array.from(
    { length: notes },
    (_, index) => `Lamp Gazette, No. ${index + 40}, on the tides and the trains of its coast.`,
  );
  return {
    paragraphs: meant,
    notes: written.map((note, index) => `${toSuperscript(index + 1)} ${note}`),
    text: paged(lines, written, style),
  };
}

/** The line that holds the comma before the marker is the one that the note belongs to. */
const joinedFrom = (lines: readonly string[], line: string): string => {
  const next = lines[lines.indexOf(line) + 1] ?? "";
  return /,(?: ?\d+)?$/.test(line) ? `${line} and the sea` : line.includes(",") ? `${line} ${next}` : "";
};

/** No line is broken between a marker and the word before it. */
function wrapped(text: string, width: number, firstIndent: number): string[] {
  const lines: string[] = [];
  let line = " ".repeat(firstIndent);
  for (const word of text.split(/ (?!\d+ and the sea)/)) {
    const isFirst = line.trim() === "";
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += (isFirst ? "" : " ") + word;
  }
  return [...lines, line];
}

function paged(lines: readonly { text: string; note?: number }[], notes: readonly string[], style: Style): string {
  const pages: { lines: string[]; notes: number[] }[] = [];
  for (let index = 0; index < lines.length; index += style.pageLength) {
    const page = lines.slice(index, index + style.pageLength);
    pages.push({
      lines: page.map(({ text }) => text),
      notes: page.flatMap(({ note }) => (note === undefined ? [] : [note])),
    });
  }
  const noteText = (note: number) =>
    style.noteAlone ? `   ${note}\n     ${notes[note - 1] ?? ""}\n` : `   ${note}  ${notes[note - 1] ?? ""}\n`;
  return pages
    .map((page, index) => {
      const head = style.hasHead && index > 0 ? `A/99/L.7${" ".repeat(30)}Lamps and whales\n\n` : "";
      const rule = page.notes.length > 0 ? "__________________\n" : "";
      const foot = `\n${index + 1}/${pages.length}${" ".repeat(60)}99-12345\n\n`;
      return `${head}${page.lines.join("\n")}\n${rule}${page.notes.map(noteText).join("")}${foot}`;
    })
    .join("");
}
