import { sliceOf, type Draft } from "../../../server/src/model/draft";
import { footnotes, type FootnoteDefinition } from "../../../server/src/model/footnotes";
import { foundBy, insert, remove, replaced, type Fault } from "./fault";

/** Faults in what notes say. */
export const sourceFaults: Record<string, Fault> = {
  "paste a note twice": (draft, random) => {
    const note = random.find(footnotes(draft).definitions.filter((each) => !leadsIbid(draft, each) && !each.ibid));
    if (!note) return undefined;
    const again = `\n\n${sliceOf(draft, note)}`;
    const start = note.end + 2;
    const place = { start, end: start + note.label.end - note.label.start };
    return { edits: [insert(note.end, again)], expected: [foundBy("duplicate-footnote", place)] };
  },

  "write Res for Resolution": (draft, random) => {
    const all = footnotes(draft).definitions.filter((note) => /^Resolution \d/.test(sliceOf(draft, note.body)));
    const note = random.find(all);
    if (!note || all.length < 2) return undefined;
    const { start } = note.body;
    return replaced({ start, end: start + "Resolution".length }, random.pick(["Res", "res."]), "citation-form");
  },

  "begin the first note with Ibid.": (draft, random) => {
    const [note] = footnotes(draft).definitions;
    if (!note || random.chance(0.5)) return undefined;
    return replaced(note.body, "Ibid.", "ibid-without-antecedent");
  },

  "drop the full stop of a note": (draft, random) => {
    const note = random.find(footnotes(draft).definitions.filter((each) => mayLoseStop.test(sliceOf(draft, each))));
    if (!note) return undefined;
    const { start, end } = note;
    return {
      edits: [remove({ start: end - 1, end })],
      expected: [foundBy("footnote-full-stop", { start, end: end - 1 })],
    };
  },
};

/** Without it the `Ibid.` of the next note would lose its source as well. */
export function leadsIbid(draft: Draft, note: FootnoteDefinition): boolean {
  const { definitions } = footnotes(draft);
  return definitions[definitions.indexOf(note) + 1]?.ibid !== undefined;
}

/** Behind a quotation mark, or at the end of an address, a stop may lawfully be missing. */
const mayLoseStop = /(?:^|\s)(?!\S*(?:\/\/|www|@))\S*[\p{L}\d)]\.$/u;
