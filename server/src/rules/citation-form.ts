import { t } from "@vscode/l10n";
import { placedBlocks } from "../model/draft";
import { leavesOf } from "../model/leaves";
import { shift, type Span } from "../text/span";
import type { Block, Citation } from "../syntax/tree";
import type { Rule } from "./rule";

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
  *check(draft) {
    const notes = [...placedBlocks(draft)].filter(({ block }) => block.kind === "footnote");
    if (!notes.some(({ block }) => leavesOf(block, "citation").some((citation) => isUsual(block, citation)))) return;
    for (const { block, start } of notes) {
      for (const citation of leavesOf(block, "citation")) {
        const short = shortened(block, citation);
        if (!short) continue;
        const span = shift(short.span, start);
        const text = `${beginsNote(block, short.span) ? "Resolution" : "resolution"} ${short.number}`;
        yield {
          span,
          message: t("Other notes write “Resolution” in full. Write “{0}” here too.", text),
          fixes: [{ title: t("Write “{0}”", text), edits: [{ span, text }] }],
        };
      }
    }
  },
};

const isUsual = ({ text }: Block, { word }: Citation): boolean =>
  /^resolution$/i.test(text.slice(word.start, word.end));

/** `Res 73/195` or `A/RES/73/195`, with the number in it as written. */
function shortened(
  { text }: Block,
  { start, end }: Citation,
): { readonly span: Span; readonly number: string } | undefined {
  const [found, number] = shortForm.exec(text.slice(start, end)) ?? [];
  const isAside = text.charAt(start - 1) === "(";
  return number === undefined || found === undefined || isAside
    ? undefined
    : { span: { start, end: start + found.length }, number };
}

const shortForm = /^(?:res\.?[^\S\r\n]+|A\/RES\/)(\[?\d+\/\d+(?:\]\([^)\s]*\))?|\d+ (?:[A-Z] )?\([IVXLCDM]+\))/i;

const beginsNote = ({ text }: Block, { start }: Span): boolean => /^\S+\s+$/.test(text.slice(0, start));
