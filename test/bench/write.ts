import { toSuperscript } from "../../server/src/text/numerals";
import type { Content, Note, Paragraph, Run } from "./content";

/** The draft as drafters write it. */
export const writePlain = (content: Content): string => write(content, plain);

/** The same draft with a heading for each paragraph, which its references link to. Brackets are escaped. */
export const writeMarkdown = (content: Content): string => write(content, markdown);

interface Form {
  readonly title: string;
  readonly head: (number: number) => string;
  readonly dash: string;
  readonly marker: (number: number) => string;
  readonly note: (note: Note) => string;
  readonly reference: (words: string, number: number) => string;
  readonly brackets: readonly [string, string];
}

const plain: Form = {
  title: "ZERO DRAFT\n\nDeclaration on the Keeping of Harbours",
  head: () => "",
  dash: " - ",
  marker: toSuperscript,
  note: ({ number, text }) => `${toSuperscript(number)} ${text}`,
  reference: (words) => words,
  brackets: ["[", "]"],
};

const markdown: Form = {
  title: "# Declaration on the Keeping of Harbours",
  head: (number) => `## Paragraph ${number}\n\n`,
  dash: "    - ",
  marker: (number) => `[^${number}]`,
  note: ({ number, text }) => `[^${number}]: ${text}`,
  reference: (words, number) => `[${words}](#paragraph-${number})`,
  brackets: ["\\[", "\\]"],
};

function write({ paragraphs }: Content, form: Form): string {
  const parts = paragraphs.map((paragraph) => writeParagraph(paragraph, form));
  return `${[form.title, ...parts].join("\n\n")}\n`;
}

function writeParagraph({ number, runs, items, notes }: Paragraph, form: Form): string {
  const words = runs.map((run) => writeRun(run, form)).join("");
  const list = items.map((item, index) => {
    const end = index === items.length - 1 ? "." : ";";
    return `\n${form.dash}(${"abcd"[index] ?? ""}) ${item}${end}`;
  });
  const below = notes.map((note) => `\n\n${form.note(note)}`);
  return `${form.head(number)}${number}. ${words}${items.length > 0 ? ":" : "."}${list.join("")}${below.join("")}`;
}

function writeRun(run: Run, form: Form): string {
  if (typeof run === "string") return run;
  if ("marker" in run) return form.marker(run.marker);
  if ("inside" in run) {
    const [open, close] = form.brackets;
    return `${open}${run.inside.map((inner) => writeRun(inner, form)).join("")}${run.isClosed ? close : ""}`;
  }
  const item = run.item ? ` (${run.item})` : "";
  return form.reference(`paragraph ${run.reference}${item} above`, run.reference);
}
