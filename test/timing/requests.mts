// Prints the milliseconds of CPU that each request takes on a draft of 3,000 paragraphs, right behind an edit: npm run timing
import { TextDocument } from "vscode-languageserver-textdocument";
import { requests } from "../support/requests";
import { Session, uri } from "../support/session";

const rounds = 15;
const limit = 50;

/** Paragraphs with all that drafts are made of: items, brackets, owners, notes and references. */
function draft(paragraphs: number): string {
  const parts = Array.from({ length: paragraphs }, (_, index) => paragraph(index + 1));
  return parts.map((part, index) => part + (index % 10 === 9 ? notes(index - 9) : "")).join("\n");
}

function paragraph(number: number): string {
  const words = `We reaffirm [EU: our] resolve to keep the lamps of the harbour lit for everyone who comes home late`;
  const cited = number > 3 ? `, as agreed in paragraph ${number - 2} above` : "";
  const items = "\n(a) The old lamps, as set out in resolution 70/1;\n(b) The new lamps.\n";
  return `${number}. ${words}${cited}${number % 5 === 0 ? `:${marker(number)}${items}` : `.${marker(number)}\n`}`;
}

const notes = (from: number) =>
  `\n${Array.from({ length: 10 }, (_, index) => `${marker(from + index + 1)} Resolution 78/${from + index + 1}.`).join("\n\n")}\n`;

const marker = (number: number) => [...String(number)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");

const text = draft(3000);
const document = TextDocument.create(uri, "declaration", 1, text);
const capabilities = {
  textDocument: {
    diagnostic: {},
    codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } },
  },
};
const session = await Session.start(capabilities, { codeLens: true, inlayHints: { references: true } });
await session.open(text);
const times = new Map<string, number[]>(Object.keys(requests).map((method) => [method, []]));

for (let round = 0; round < rounds; round++) {
  const offset = text.indexOf("lamps", ((round + 1) * text.length) / (rounds + 2));
  const position = document.positionAt(offset);
  for (const [method, paramsAt] of Object.entries(requests)) {
    await session.change({ range: { start: position, end: position }, text: "x" });
    const range = { start: position, end: document.positionAt(offset + 3000) };
    const params = paramsAt({ uri, version: session.version, position, range });
    const began = process.cpuUsage();
    await session.request(method, params).catch(() => null);
    const { user, system } = process.cpuUsage(began);
    times.get(method)?.push((user + system) / 1000);
    await session.change({
      range: { start: position, end: { ...position, character: position.character + 1 } },
      text: "",
    });
  }
}
session.end();

for (const [method, measured] of times) {
  const [median, worst] = [0.5, 0.95].map((part) => measured.sort((a, b) => a - b)[Math.floor(measured.length * part)]);
  const mark = (worst ?? 0) > limit ? `  over ${limit} ms` : "";
  console.log(`${method.padEnd(36)} ${median?.toFixed(1).padStart(8)} ms ${worst?.toFixed(1).padStart(8)} ms${mark}`);
}
