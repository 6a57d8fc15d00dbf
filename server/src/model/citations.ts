import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import type { Block } from "../syntax/tree";
import type { Draft } from "./draft";
import { blocksWhere } from "./each-block";
import { leavesOf } from "./leaves";

/** A document of the United Nations that the draft cites. Spans cover the symbol or number alone: `70/1`. */
export interface CitedDocument extends Span {
  /** `A/RES/70/1`. */
  readonly symbol: string;
  /** `General Assembly resolution 70/1`; `document A/77/L.8`. */
  readonly title: string;
  readonly block: number;
}

/** The documents that a draft cites, in the order of the text; not those whose organ the words leave open. */
export const citations = memo((draft: Draft): readonly CitedDocument[] =>
  citingBlocks(draft).flatMap((index) => citationsIn(draft, index)),
);

const citingBlocks = blocksWhere((block) => leavesOf(block, "citation").length > 0);

/** The documents that one block of a draft cites. */
export function citationsIn(draft: Draft, index: number): readonly CitedDocument[] {
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  return block ? citedIn(block).map((document) => ({ ...document, ...shift(document, start), block: index })) : [];
}

/** The same in one block, from which their spans count. */
const citedIn = memo((block: Block): readonly Read[] =>
  leavesOf(block, "citation").flatMap((leaf) => {
    if (leaf.form === "ibid" || leaf.form === "treaty") return [];
    const words = block.text.slice(leaf.start, leaf.end);
    const read = leaf.form === "symbol" ? readSymbol(words) : readNumbers(words, leaf.form, organBefore(block, leaf));
    return read.map((document) => ({ ...document, ...shift(document, leaf.start) }));
  }),
);

/** The address at which the United Nations keeps a document in English. Nothing is fetched from it unless a drafter opens it. */
export const addressOf = (symbol: string): string =>
  `https://docs.un.org/en/${symbol.split("/").map(encodeURIComponent).join("/")}`;

type Read = Omit<CitedDocument, "block">;

/** The bodies whose symbols the Official Document System knows. */
const heads =
  /^(?:A|E|S|ST|T|AG|CAT|CCPR|CEDAW|CERD|CMW|CRC|CRPD|CED|DP|HRI|ICCPR|INT|SPT|TD|TRANS|UNEP|HSP|ECE|ESCAP|ECA|LC|CCW|CD|NPT|BWC|BRS|FCCC|ICCD|CTOC|CAC|UNW|ECOSOC|ISBA|SPLOS|CLCS|DC|GOV|PCNICC|WPF)$/;

function readSymbol(words: string): Read[] {
  const [symbol = ""] = /^[^\s,;]+/.exec(words) ?? [];
  const [head = ""] = symbol.split(/[/.]/);
  if (!heads.test(head) || !/\d/.test(symbol)) return [];
  const resolution = /^A\/RES\/(\d+\/\d+)$/.exec(symbol)?.[1];
  const council = /^S\/RES\/(\d+)\s?\((\d{4})\)$/.exec(symbol);
  const title = resolution
    ? `General Assembly resolution ${resolution}`
    : council
      ? `Security Council resolution ${council[1]} (${council[2]})`
      : `document ${symbol}`;
  return [{ start: 0, end: symbol.length, symbol, title }];
}

type Organ = "General Assembly" | "Security Council" | "Human Rights Council" | "Economic and Social Council";

/** The organ named last before a citation in its sentence. */
function organBefore({ text }: Block, { start }: Span): Organ | "another" | undefined {
  const before = text.slice(Math.max(0, start - 60), start).replace(/\s+/g, " ");
  if (/Human Rights Council $/.test(before)) return "Human Rights Council";
  if (/Economic and Social Council $/.test(before)) return "Economic and Social Council";
  if (/Security Council $/.test(before)) return "Security Council";
  if (/Assembly $/.test(before))
    return /(?:Health|Environment) Assembly $/.test(before) ? "another" : "General Assembly";
  return /(?:Council|Conference|Commission|Committee|Board|Parties) $/.test(before) ? "another" : undefined;
}

/** `70/1` `2019/4` `1325 (2000)` `217 A (III)`, behind words of at least one letter. */
const numbers = /(\d+)(?:\/(\d+)| ?\((\d{4})\)|(?: ([A-Z]))? ?\(([IVXLES-]+)\))(?: [A-Z]\b)?/g;

function readNumbers(words: string, form: "resolution" | "decision", organ: Organ | "another" | undefined): Read[] {
  if (organ === "another") return [];
  return Array.from(words.matchAll(numbers)).flatMap((match) => {
    const [written, first = "", second, year, part = "", session] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (year) return form === "decision" ? [] : [{ ...span, ...securityCouncil(first, year) }];
    if (session) return [{ ...span, ...inSession(first, part, session, form) }];
    const read = second && numbered(Number(first), `${first}/${second}`, form, organ);
    return read ? [{ ...span, ...read }] : [];
  });
}

const securityCouncil = (number: string, year: string) => ({
  symbol: `S/RES/${number}(${year})`,
  title: `Security Council resolution ${number} (${year})`,
});

/** Up to 1976 the Assembly counted on through all its sessions. */
const inSession = (number: string, part: string, session: string, form: string) => ({
  symbol: `A/${form === "decision" ? "DEC" : "RES"}/${number}${part && `[${part}]`}(${session})`,
  title: `General Assembly ${form} ${number}${part && ` ${part}`} (${session})`,
});

/** The Economic and Social Council counts by years, the Assembly and the Human Rights Council by sessions. */
function numbered(
  session: number,
  number: string,
  form: string,
  organ: Organ | undefined,
): { symbol: string; title: string } | undefined {
  const kind = form === "decision" ? "DEC" : "RES";
  const isYear = session >= 1946;
  const title = (name: Organ) => `${name} ${form} ${number}`;
  if (isYear) return { symbol: `E/${kind}/${number}`, title: title("Economic and Social Council") };
  if (organ === "Human Rights Council") return { symbol: `A/HRC/${kind}/${number}`, title: title(organ) };
  if (organ === "Economic and Social Council" || organ === "Security Council" || session < 31) return undefined;
  return { symbol: `A/${kind}/${number}`, title: title("General Assembly") };
}
