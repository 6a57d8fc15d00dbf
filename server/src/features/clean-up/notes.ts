import { t } from "@vscode/l10n";
import { fromSuperscript } from "../../text/numerals";
import { symbol } from "./furniture";
import { joinerFor } from "./hyphens";
import type { Line, Note } from "./lines";
import { isPageEdge } from "./page-numbers";
import type { Report } from "./report";

/** The indexes of the lines of footnotes: those under a rule, up to the end of the page or to a line that is none of them. */
export function noteLines(lines: readonly Line[]): Set<number> {
  return new Set(lines.flatMap((line, index) => (isRule(line) ? zoneFrom(lines, index + 1) : [])));
}

/** The lines without the footnotes at the end of each page, which are handed to the last line before them. */
export function takeNotes(lines: readonly Line[], report: Report): Line[] {
  const body: Line[] = [];
  const taker = new NoteTaker(lines, report);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const last = body.at(-1);
    const zone = last ? taker.zoneAt(index) : [];
    if (!last || zone.length === 0) {
      body.push(line);
      continue;
    }
    if (isRule(line)) report.leaveOut(line.text);
    if (isRule(last) && body.length > 1) report.leaveOut((body.pop() as Line).text);
    const holder = body.at(-1) as Line;
    body[body.length - 1] = { ...holder, notes: [...holder.notes, ...taker.take(zone)] };
    index = zone.at(-1) ?? index;
  }
  return body;
}

class NoteTaker {
  private last = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly report: Report,
  ) {}

  /** The lines of the footnotes that begin at the rule, or the number, in line `index`; none if none do. */
  zoneAt(index: number): readonly number[] {
    const line = this.lines[index];
    if (!line) return [];
    return isRule(line) ? zoneFrom(this.lines, index + 1) : unruledZone(this.lines, index, this.last + 1);
  }

  take(zone: readonly number[]): Note[] {
    const notes: Note[] = [];
    const join = joinerFor(this.lines, this.report);
    for (const index of zone) {
      const line = this.lines[index] as Line;
      const start = this.startOf(line.text, notes.at(-1)?.number);
      const note = notes.at(-1);
      if (start) notes.push({ number: start.number, text: start.text, span: line.span });
      else if (note) notes[notes.length - 1] = { ...note, text: note.text === "" ? line.text : join(note.text, line) };
    }
    this.report.add("notes", notes.length);
    for (const note of notes) this.count(note);
    return notes;
  }

  private startOf(text: string, before: number | undefined): NoteStart | undefined {
    const start = noteStart(text);
    return start && follows(start.number, before) ? start : undefined;
  }

  private count({ number, span }: Note): void {
    if (number === undefined) return;
    if (number <= this.last)
      this.report.doubt(
        t(
          "Note {0} comes after note {1}: the notes are numbered anew here. Give them other numbers, so that each marker leads to one note.",
          number,
          this.last,
        ),
        span,
      );
    this.last = number;
  }
}

interface NoteStart {
  /** Undefined for an asterisk. */
  readonly number: number | undefined;
  readonly text: string;
}

const isRule = ({ text }: Line): boolean => /^(?:_{5,}|[-–—]{12,})$/.test(text);

const noteForms = [
  /^(\*{1,3}) ?(?=[^\s*])(.*)$/,
  /^([⁰¹²³⁴-⁹]{1,3})(?![,⁰¹²³⁴-⁹])\s*(.*)$/,
  /^(\d{1,3})()$/,
  /^(\d{1,3})[/)]? +(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(.*)$/,
  /^(\d{1,3})(?=[A-Z“])(.*)$/,
];

function noteStart(text: string): NoteStart | undefined {
  for (const form of noteForms) {
    const [, mark, rest = ""] = form.exec(text) ?? [];
    if (mark === undefined) continue;
    if (mark.startsWith("*")) return { number: undefined, text: `${mark} ${rest}` };
    return { number: /^\d/.test(mark) ? Number(mark) : fromSuperscript(mark), text: rest };
  }
  return undefined;
}

/** Within a page every number is the next one; a wrapped line of a note may begin with any other. */
const follows = (number: number | undefined, before: number | undefined): boolean =>
  number === undefined || before === undefined || number === before + 1;

function zoneFrom(lines: readonly Line[], from: number): number[] {
  const zone: number[] = [];
  let number: number | undefined;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    const start = noteStart(line.text);
    const isStart = start !== undefined && follows(start.number, number) && !isAlone(lines, index, start);
    if (!isStart && index > from && opensHead(lines, index)) return zone;
    if (index === from ? !isStart || line.isTurned : line.isTurned || (line.isSpaced && !isStart)) return zone;
    if (isStart) number = start.number ?? number;
    zone.push(index);
  }
  return zone;
}

/** Whether the head of the next page begins right behind a finished note: a few lines with the symbol of the document and the page's number. */
function opensHead(lines: readonly Line[], index: number): boolean {
  if (!/[.)]$/.test(lines[index - 1]?.text ?? "")) return false;
  const head = lines.slice(index, index + longestHead);
  const end = head.findIndex(isPageEdge);
  return end > 0 && head.slice(0, end).some(({ text }) => symbol.test(text));
}

/** The symbol, a title of three lines at most, and the number. */
const longestHead = 5;

/** A number with nothing behind it, as that of a page has it. */
const isAlone = (lines: readonly Line[], index: number, { text }: NoteStart): boolean =>
  text === "" && (lines[index + 1]?.isSpaced ?? true);

/** At the foot of a page footnotes may stand without a rule: a number on its own behind a blank line, the next one, and its text. */
function unruledZone(lines: readonly Line[], index: number, expected: number): number[] {
  const line = lines[index];
  if (!line?.isSpaced || line.text !== String(expected)) return [];
  const zone = zoneFrom(lines, index);
  const next = lines[(zone.at(-1) ?? index) + 1];
  return zone.length > 1 && next?.isTurned ? zone : [];
}
