import { t } from "@vscode/l10n";
import { placesIn } from "../model/each-block";
import { leavesOf } from "../model/leaves";
import type { Span } from "../text/span";
import type { Block, Citation } from "../syntax/tree";
import { acrossBlocks, type Finding, type Rule } from "./rule";

export const citationForm: Rule = {
  id: "citation-form",
  severity: "information",
  profiles: { negotiation: "off", treaty: "off", legacy: "off" },
  about:
    "A note names a resolution in another way than its neighbours. In the notes of a resolution the form is “Resolution 73/195.” or “See resolution 73/195.”, never “Res 73/195” or “A/RES/73/195”. Notes that all use one other form are left alone.",
  example: {
    bad: "1. We recall the Agenda¹ and the Compact.²\n\n¹ Resolution 70/1.\n\n² {|Res 73/195|}.\n",
    good: "1. We recall the Agenda¹ and the Compact.²\n\n¹ Resolution 70/1.\n\n² Resolution 73/195.\n",
  },
  check: acrossBlocks(formsIn, function* (said) {
    const notes = placesIn(said);
    if (!notes.some((block) => said[block]?.isUsual)) return;
    for (const block of notes) for (const finding of said[block]?.short ?? []) yield { block, finding };
  }),
};

/** Whether a note writes “Resolution” in full, and where it does not; nothing for other blocks. */
function formsIn(block: Block) {
  if (block.kind !== "footnote") return undefined;
  const citations = leavesOf(block, "citation");
  return {
    isUsual: citations.some((citation) => isUsual(block, citation)),
    short: citations.flatMap((citation): Finding[] => {
      const short = shortened(block, citation);
      return short ? [findingFor(block, short)] : [];
    }),
  };
}

function findingFor(block: Block, { span, number }: Shortened): Finding {
  const text = `${beginsNote(block, span) ? "Resolution" : "resolution"} ${number}`;
  return {
    span,
    message: t("Other notes write “Resolution” in full. Write “{0}” here too.", text),
    fixes: [{ title: t("Write “{0}”", text), edits: [{ span, text }] }],
  };
}

const isUsual = ({ text }: Block, { word }: Citation): boolean =>
  /^resolution$/i.test(text.slice(word.start, word.end));

/** `Res 73/195` or `A/RES/73/195`, with the number in it as written. */
interface Shortened {
  readonly span: Span;
  readonly number: string;
}

function shortened({ text }: Block, { start, end }: Citation): Shortened | undefined {
  const [found, number] = shortForm.exec(text.slice(start, end)) ?? [];
  const isAside = text.charAt(start - 1) === "(";
  return number === undefined || found === undefined || isAside
    ? undefined
    : { span: { start, end: start + found.length }, number };
}

const shortForm = /^(?:res\.?[^\S\r\n]+|A\/RES\/)(\[?\d+\/\d+(?:\]\([^)\s]*\))?|\d+ (?:[A-Z] )?\([IVXLCDM]+\))/i;

const beginsNote = ({ text }: Block, { start }: Span): boolean => /^\S+\s+$/.test(text.slice(0, start));
